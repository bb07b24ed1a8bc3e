import { DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../../src/checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../../src/checks/backend/backend-target.ts';
import type { RunReport } from '../../src/result.ts';
import { type RunOptions, runTarget } from '../../src/runner/run-target.ts';
import { SMALL_BACKEND_TOKENS } from '../small-backend/small-backend.ts';
import { startBackendInWorker } from '../small-backend/start-in-worker.ts';
import { RUN_LIMIT_MS } from './failures.ts';

/** Short timeouts: these backends answer immediately, so a missing answer costs little time. */
export const BACKEND_TIMEOUTS: RunOptions = {
  patience: 2_500,
  runLimit: RUN_LIMIT_MS,
  limits: new Map([
    ['CBK-11', 16],
    ['SES-11', 3],
    ['CHN-3.unique-channels', 8],
    ['ITM-9.backend-order', 8],
    ['FLW-9', 8],
    ['ITM-9.backend-concurrency', 8],
  ]),
};

/** Starts and judges one small backend, broken or valid. */
export async function judgeSmallBackend(id: string, options: RunOptions): Promise<RunReport> {
  const backend = await startBackendInWorker(id);
  try {
    return await runTarget(BACKEND_TARGET, smallBackendSubject(id, backend.url), { seed: 1, ...BACKEND_TIMEOUTS, ...options });
  } finally {
    await backend.stop();
  }
}

/** A running small backend as a subject. */
export function smallBackendSubject(name: string, url: string): ReturnType<typeof backendSubject> {
  const settings = {
    url,
    socketPath: DEFAULT_SOCKET_PATH,
    token: SMALL_BACKEND_TOKENS.ada,
    otherToken: SMALL_BACKEND_TOKENS.bob,
    modelItem: DEFAULT_MODEL_ITEM,
  };
  return backendSubject({ name }, settings);
}
