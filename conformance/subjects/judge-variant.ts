import { EXECUTOR_TARGET, executorSubject } from '../src/checks/executor/executor-target.ts';
import type { CheckResult } from '../src/result.ts';
import { type RunOptions, runTarget } from '../src/runner/run-target.ts';
import { startInWorker } from './start-in-worker.ts';

/** Results of one executor that did not pass, by check id. */
export type Judgement = ReadonlyMap<string, CheckResult>;

/** One executor of a registry. */
export type Variant = {
  readonly id: string;
  /** Module of its thread; see {@link startInWorker}. */
  readonly thread: URL;
  /** Tests one of this many splits of the framing matrix; default {@link SAMPLE}. */
  readonly sample?: number | undefined;
  /** Checks with an unexpected verdict. */
  readonly findUnexpected?: (judgement: Judgement) => readonly string[];
};

/** Number of executors judged concurrently; a run mostly waits. */
const AT_ONCE = 6;

/** Sampling of the framing matrix; most split positions reveal a framing fault. */
const SAMPLE = 5;

/** Limit of a whole run in a test, in milliseconds: enough for several at once on a busy machine. */
export const WHOLE_RUN = 840_000;

/** Short timeouts: these executors react immediately. Patience in milliseconds, limits in seconds. */
const QUICK: RunOptions = { seed: 1, patience: 4_000, runLimit: WHOLE_RUN, limits: new Map([['HS-9', 4]]) };

/**
 * Judges executors by every check of a profile, several concurrently. Unexpected verdicts are judged again, one executor at a time: beside
 * others, a busy machine delays the executor or the suite.
 */
export async function judgeVariants(variants: readonly Variant[], options: RunOptions): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  const queue = [...variants];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      judgements.set(next.id, await judge(next, { ...QUICK, ...options }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const variant of variants) {
    const before = judgements.get(variant.id) ?? new Map<string, CheckResult>();
    const unexpected = variant.findUnexpected?.(before) ?? [];
    if (unexpected.length === 0) continue;
    const again = await judge(variant, { ...QUICK, ...options, only: unexpected });
    judgements.set(variant.id, new Map([...[...before].filter(([id]) => !unexpected.includes(id)), ...again]));
  }
  return judgements;
}

async function judge({ id, thread, sample = SAMPLE }: Variant, options: RunOptions): Promise<Judgement> {
  const { results } = await runTarget(EXECUTOR_TARGET, executorSubject({ name: id }, startInWorker(thread, id)), { ...options, sample });
  return new Map(results.filter(({ status }) => status !== 'pass' && status !== 'info').map((result) => [result.id, result]));
}

/** A result on one line, for test messages. */
export function tellResult(result: CheckResult | undefined): string {
  const { expected, observed, notes = [] } = result?.evidence ?? {};
  const said = expected === undefined ? '' : ` expected ${expected}; observed ${observed}.`;
  return `${result?.id} ${result?.status}:${said} ${notes.join(' ')}`;
}
