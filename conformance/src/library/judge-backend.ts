import { type BackendSettings, USUAL_MODEL_ITEM, USUAL_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import type { RunReport } from '../result.ts';
import { type RunOptions, runTarget } from '../runner/run-target.ts';

/** How a backend that runs already is judged. */
export type BackendRun = RunOptions &
  Pick<BackendSettings, 'url' | 'token'> &
  Partial<BackendSettings> & {
    /** What to call it in reports; its address when left out. */
    readonly name?: string;
  };

/**
 * Judges a backend: the suite is its executors and its HTTP callers. Without another user's token some checks are not
 * testable, which counts as a failure unless they are excluded by name.
 *
 * @throws SubjectUnavailable when it is not reached or does not let the suite sign in
 * @throws UsageError when the options name what is not there
 */
export function judgeBackend(run: BackendRun): Promise<RunReport> {
  const {
    url,
    token,
    otherToken,
    expiredToken,
    socketPath = USUAL_SOCKET_PATH,
    modelItem = USUAL_MODEL_ITEM,
    name = url,
    ...options
  } = run;
  const settings: BackendSettings = {
    ...{ url, token, socketPath, modelItem },
    ...(otherToken !== undefined && { otherToken }),
    ...(expiredToken !== undefined && { expiredToken }),
  };
  return runTarget(BACKEND_TARGET, backendSubject({ name, at: url }, settings), options);
}
