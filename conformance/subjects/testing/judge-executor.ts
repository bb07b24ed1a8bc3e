import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import type { RunReport } from '../../src/result.ts';
import { type RunOptions, runTarget } from '../../src/runner/run-target.ts';
import { startInWorker } from '../start-in-worker.ts';
import { RUN_LIMIT_MS } from './failures.ts';

/** Tests every fifth split of the framing matrix; most splits reveal a framing fault. */
const SAMPLE = 5;

/**
 * Short timeouts: these executors react immediately. FL-2 and FL-5 allow more delay than by default, because several executors
 * are judged concurrently. Patience in milliseconds, limits in seconds.
 */
const TIMEOUTS: RunOptions = {
  seed: 1,
  patience: 4_000,
  runLimit: RUN_LIMIT_MS,
  limits: new Map([
    ['HS-9', 4],
    ['FL-2', 1.2],
    ['FL-5', 0.3],
  ]),
};

/** Judges one small executor, broken or lawful, by every check of a profile. */
export function judgeExecutor({ id, sample = SAMPLE }: { id: string; sample?: number }, options: RunOptions): Promise<RunReport> {
  return runTarget(EXECUTOR_TARGET, executorSubject({ name: id }, startInWorker(id)), { ...TIMEOUTS, ...options, sample });
}
