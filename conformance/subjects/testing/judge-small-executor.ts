import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import type { RunReport } from '../../src/result.ts';
import { type RunOptions, runTarget } from '../../src/runner/run-target.ts';
import { startInWorker } from '../start-in-worker.ts';
import { RUN_LIMIT_MS } from './failures.ts';

export const SAMPLE = 5;

/** Limits in seconds: a short one, because these executors react immediately, and one for ten attempts on a busy computer. */
const LIMITS = new Map([
  ['SES-5', 4],
  ['SES-8.backoff', 60],
]);

const SHORT_TIMEOUTS = { seed: 1, sample: SAMPLE, patience: 4_000, runLimit: RUN_LIMIT_MS, limits: LIMITS };

/** Judges one small executor, broken or valid, by every check of a profile. */
export function judgeSmallExecutor(id: string, { limits = new Map(), ...options }: RunOptions): Promise<RunReport> {
  return runTarget(EXECUTOR_TARGET, executorSubject({ name: id }, startInWorker(id)), {
    ...SHORT_TIMEOUTS,
    ...options,
    limits: new Map([...SHORT_TIMEOUTS.limits, ...limits]),
  });
}
