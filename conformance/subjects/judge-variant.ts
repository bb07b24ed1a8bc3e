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
  /** Checks with an unexpected verdict, which are rerun. */
  readonly findDoubtful: (judgement: Judgement) => readonly string[];
};

/** Number of executors judged concurrently; a run mostly waits. */
const AT_ONCE = 6;

/** Sampling of the framing matrix; most split positions reveal a framing fault. */
const SAMPLE = 5;

/** Number of reruns of unexpected verdicts, each in isolation. */
const SECOND_LOOKS = 2;

/** Short timeouts: these executors react immediately. Patience in milliseconds, limits in seconds. */
const QUICK: RunOptions = { seed: 1, patience: 4_000, limits: new Map([['HS-9', 4]]) };

/**
 * Judges executors by every check of a profile, several concurrently. Unexpected verdicts are rerun in isolation, since a busy
 * machine causes timeouts.
 */
export async function judgeVariants(variants: readonly Variant[], options: RunOptions): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  const queue = [...variants];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      judgements.set(next.id, await judge(next, { ...QUICK, ...options, sample: SAMPLE }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const variant of variants) {
    for (let look = 0; look < SECOND_LOOKS; look += 1) {
      const before = judgements.get(variant.id) ?? new Map<string, CheckResult>();
      const doubtful = variant.findDoubtful(before);
      if (doubtful.length === 0) break;
      const again = await judge(variant, { ...QUICK, ...options, only: doubtful });
      judgements.set(variant.id, new Map([...before].filter(([id]) => !doubtful.includes(id)).concat([...again])));
    }
  }
  return judgements;
}

async function judge({ id, thread }: Variant, options: RunOptions): Promise<Judgement> {
  const { results } = await runTarget(EXECUTOR_TARGET, executorSubject({ name: id }, startInWorker(thread, id)), options);
  return new Map(results.filter(({ status }) => status !== 'pass' && status !== 'info').map((result) => [result.id, result]));
}

/** A result on one line, for test messages. */
export function tellResult(result: CheckResult | undefined): string {
  const { expected, observed, notes = [] } = result?.evidence ?? {};
  const said = expected === undefined ? '' : ` expected ${expected}; observed ${observed}.`;
  return `${result?.id} ${result?.status}:${said} ${notes.join(' ')}`;
}
