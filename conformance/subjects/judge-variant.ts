import { EXECUTOR_TARGET, executorSubject } from '../src/checks/executor/executor-target.ts';
import type { CheckResult } from '../src/result.ts';
import { type RunOptions, runTarget } from '../src/runner/run-target.ts';
import { startInWorker } from './start-in-worker.ts';

/** What the suite says of one executor, by the id of the check. Those that pass are not there. */
export type Judgement = ReadonlyMap<string, CheckResult>;

/** One executor out of a registry of many. */
export type Variant = {
  readonly id: string;
  /** Module of the thread that it runs in; see {@link startInWorker}. */
  readonly thread: URL;
};

/** How many executors are judged at once. Most of a run is waiting. */
const AT_ONCE = 6;

/** Of the cuts of the framing matrix one in so many is made: a fault of framing shows at most of them. */
const SAMPLE = 5;

/** Milliseconds that a run may take in a test, which is as long as a busy machine needs for several at once. */
export const WHOLE_RUN = 840_000;

/** Milliseconds, and seconds of one limit: what these executors do, they do at once, so that what is missing costs little. */
const QUICK: RunOptions = { seed: 1, patience: 4_000, runLimit: WHOLE_RUN, limits: new Map([['HS-9', 4]]) };

/** Judges each by every check of a profile, several at once. */
export async function judgeVariants(variants: readonly Variant[], options: RunOptions): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  const queue = [...variants];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      judgements.set(next.id, await judge(next, { ...QUICK, ...options, sample: SAMPLE }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return judgements;
}

async function judge({ id, thread }: Variant, options: RunOptions): Promise<Judgement> {
  const { results } = await runTarget(EXECUTOR_TARGET, executorSubject({ name: id }, startInWorker(thread, id)), options);
  return new Map(results.filter(({ status }) => status !== 'pass' && status !== 'info').map((result) => [result.id, result]));
}

/** A verdict in one line, for the message of a test. */
export function tellResult(result: CheckResult | undefined): string {
  const { expected, observed, notes = [] } = result?.evidence ?? {};
  const said = expected === undefined ? '' : ` expected ${expected}; observed ${observed}.`;
  return `${result?.id} ${result?.status}:${said} ${notes.join(' ')}`;
}
