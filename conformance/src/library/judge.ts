import { type BackendSettings, DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import type { RunReport } from '../result.ts';
import { type RunOptions, runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';

/** Options of {@link judgeBackend}. */
export type BackendRun = RunOptions &
  Pick<BackendSettings, 'url' | 'token'> &
  Partial<BackendSettings> & {
    /** Name in reports; defaults to the address. */
    readonly name?: string;
  };

/**
 * Judges a running backend; the suite acts as its executors and HTTP callers. Without a second user's token some checks are
 * not testable, which counts as a failure unless they are excluded by name.
 * @throws SubjectUnavailable if it is unreachable or rejects the sign-in
 * @throws UsageError if the options name an unknown check
 */
export function judgeBackend(run: BackendRun): Promise<RunReport> {
  const { url, token, otherToken, expiredToken, ...rest } = run;
  const { socketPath = DEFAULT_SOCKET_PATH, modelItem = DEFAULT_MODEL_ITEM, name = url, ...options } = rest;
  const settings: BackendSettings = { url, token, otherToken, expiredToken, socketPath, modelItem };
  return runTarget(BACKEND_TARGET, backendSubject({ name, at: url }, settings), options);
}

/** Options of {@link judgeExecutor}. */
export type ExecutorRun = RunOptions & {
  /** The shell command that starts it; it gets the `CONFORMANCE_` variables. */
  readonly start: string;
  /** Name in reports; defaults to the command. */
  readonly name?: string;
};

/**
 * Judges an executor started by a shell command; the suite acts as its backend and provider. Takes up to three minutes.
 * @throws SubjectUnavailable if it does not start or connect
 * @throws UsageError if the options name an unknown check
 */
export function judgeExecutor({ start, name = start, ...options }: ExecutorRun): Promise<RunReport> {
  return runTarget(EXECUTOR_TARGET, executorSubject({ name, at: start }, startByCommand(start)), options);
}
