import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import type { CheckResult } from '../../src/result.ts';
import { type RunOptions, runTarget } from '../../src/runner/run-target.ts';
import { startInWorker } from '../start-in-worker.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** What the whole suite says of one broken executor: the checks that are not green, by their id. */
export type Judgement = ReadonlyMap<string, CheckResult>;

/** How many executors are judged at once. Most of a run is waiting. */
const AT_ONCE = 6;

/** Of the cuts of the framing matrix one in so many is made: a fault of framing shows at most of them. */
const SAMPLE = 5;

/** How often what is doubtful is looked at again, each time alone on the machine. */
const SECOND_LOOKS = 2;

/** Waits are cut short where a right executor of these is there at once, so that a missing one costs little. */
const QUICK: RunOptions = { patience: 2_500, limits: new Map([['HS-9', 4]]) };

/**
 * Judges each by every check of the strict profile, several at once. What is not as declared is then looked at again with
 * nothing beside it, since a busy machine can make anybody late.
 */
export async function judgeBroken(subjects: readonly BrokenExecutor[]): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  const queue = [...subjects];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      judgements.set(next.id, await run(next, { ...QUICK, sample: SAMPLE }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const subject of subjects) {
    for (let look = 0; look < SECOND_LOOKS; look += 1) {
      const before = judgements.get(subject.id) ?? new Map();
      const doubtful = [...undeclared(subject, before), ...missing(subject, before)];
      if (doubtful.length === 0) break;
      const again = await run(subject, { ...QUICK, only: doubtful });
      const settled = [...before].filter(([id]) => !doubtful.includes(id));
      judgements.set(subject.id, new Map([...settled, ...again]));
    }
  }
  return judgements;
}

async function run({ id }: BrokenExecutor, options: RunOptions): Promise<Judgement> {
  const subject = executorSubject({ name: id }, startInWorker(new URL('./thread.ts', import.meta.url), id));
  const { results } = await runTarget(EXECUTOR_TARGET, subject, { profile: 'strict', seed: 1, ...options });
  return new Map(results.filter(({ status }) => status !== 'pass' && status !== 'info').map((result) => [result.id, result]));
}

/** Checks that are not green though nobody said they would not be. */
export function undeclared({ breaks, also = [] }: BrokenExecutor, judgement: Judgement): string[] {
  return [...judgement.keys()].filter((id) => id !== breaks && !also.includes(id));
}

/** Checks that are green though the fault was said to turn them red. */
export function missing({ breaks, also = [] }: BrokenExecutor, judgement: Judgement): string[] {
  return [breaks, ...also].filter((id) => !judgement.has(id));
}
