import { EXECUTOR_TARGET, executorSubject } from '../src/checks/executor/executor-target.ts';
import type { CheckResult } from '../src/result.ts';
import { type RunOptions, runTarget } from '../src/runner/run-target.ts';
import { type Judgement, judgeConcurrently, listRed } from './judge-concurrently.ts';
import { startInWorker } from './start-in-worker.ts';

/** One executor of a registry. */
export type Variant = {
  readonly id: string;
  /** Tests one of this many splits of the framing matrix; default {@link SAMPLE}. */
  readonly sample?: number | undefined;
  /** Checks with an unexpected verdict. */
  readonly findUnexpected?: (judgement: Judgement) => readonly string[];
};

/** Executors judged concurrently; a run mostly waits. */
const CONCURRENCY = 6;

/** Tests every fifth split of the framing matrix; most splits reveal a framing fault. */
const SAMPLE = 5;

/** Time limit of a whole run, enough for several at once on a busy machine. */
export const RUN_LIMIT_MS = 840_000;

/** Short timeouts: these executors react immediately. Patience in milliseconds, limits in seconds. */
const SHORT_TIMEOUTS: RunOptions = { seed: 1, patience: 4_000, runLimit: RUN_LIMIT_MS, limits: new Map([['HS-9', 4]]) };

/** Judges executors by every check of a profile, several concurrently. */
export function judgeVariants(variants: readonly Variant[], options: RunOptions): Promise<Map<string, Judgement>> {
  return judgeConcurrently(variants, {
    atOnce: CONCURRENCY,
    judge: async ({ id, sample = SAMPLE }, only) => {
      const subject = executorSubject({ name: id }, startInWorker(id));
      return listRed(await runTarget(EXECUTOR_TARGET, subject, { ...SHORT_TIMEOUTS, ...options, sample, ...(only && { only }) }));
    },
    findUnexpected: (variant, judgement) => variant.findUnexpected?.(judgement) ?? [],
  });
}

/** A result on one line, for test messages. */
export function formatResult(result: CheckResult | undefined): string {
  const { expected, observed, notes = [] } = result?.evidence ?? {};
  const mismatch = expected === undefined ? '' : ` expected ${expected}; observed ${observed}.`;
  return `${result?.id} ${result?.status}:${mismatch} ${notes.join(' ')}`;
}
