import { judgeBackend } from '../../src/library/judge.ts';
import type { RunReport } from '../../src/result.ts';
import type { RunOptions } from '../../src/runner/run-target.ts';
import { SMALL_BACKEND_TOKENS } from '../small-backend/small-backend.ts';
import { startBackendInWorker } from '../small-backend/start-in-worker.ts';
import { RUN_LIMIT_MS } from './failures.ts';

/** Short timeouts: these backends answer immediately, so a missing answer costs little time. */
const SHORT_TIMEOUTS: RunOptions = {
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
  const { url, stop } = await startBackendInWorker(id);
  const { ada: token, bob: otherToken } = SMALL_BACKEND_TOKENS;
  return judgeBackend({ url, token, otherToken, name: id, seed: 1, ...SHORT_TIMEOUTS, ...options }).finally(stop);
}
