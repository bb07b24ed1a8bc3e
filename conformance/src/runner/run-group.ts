import type { Check } from '../check.ts';
import { CheckFailure } from '../finding.ts';
import type { Group, Stage } from '../target.ts';
import type { Attempt } from './run-check.ts';
import type { RunContext } from './run-context.ts';
import type { Selected } from './select-checks.ts';

/** The attempt of each check in a group. */
export type Attempts<S extends Stage> = Map<Check<S>, Attempt>;

/** How many stages a concurrent group may lose before the remaining checks run one by one. */
const MAX_LOSSES = 3;

/** How many reruns run in parallel, each with its own subject. */
const PARALLEL_RERUNS = 2;

/**
 * Runs the checks of one group. Checks that fail concurrently are rerun in isolation, so that one bug doesn't fail the
 * checks that ran beside it: see {@link mergeAttempts}.
 */
export async function runGroup<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
): Promise<Attempts<S>> {
  if (group.isFresh || group.width === 1) {
    return runSequentially(context, group, selected, group.isFresh ? group.width : 1, { isFresh: group.isFresh ?? false, probes: false });
  }
  const concurrent = await runConcurrently(context, group, selected);
  const toRerun = selected.filter(({ check }) => {
    const attempt = concurrent.get(check);
    return attempt === undefined || attempt.lost !== undefined || attempt.thrown instanceof CheckFailure;
  });
  const isAlone = selected.length === 1;
  if (toRerun.length === 0 || isAlone || !context.hasAnswers || !context.mayRerun) return concurrent;
  const isolated = await runSequentially(context, group, toRerun, PARALLEL_RERUNS, { isFresh: false, probes: true });
  return mergeAttempts(concurrent, isolated);
}

async function runConcurrently<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
): Promise<Attempts<S>> {
  const attempts: Attempts<S> = new Map();
  const queue = [...selected];
  for (let losses = 0; queue.length > 0 && losses < MAX_LOSSES && !context.deadline.aborted; losses += 1) {
    let stage: S;
    try {
      stage = await context.open(group.name);
    } catch (reason) {
      for (const unopened of queue.splice(0)) attempts.set(unopened.check, context.unavailableAttempt(unopened, reason));
      return attempts;
    }
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        attempts.set(next.check, await context.run(next, stage));
        if (stage.lost.aborted) return;
      }
    };
    await Promise.all(Array.from({ length: Math.min(group.width, queue.length) }, work));
    await stage.close();
  }
  return attempts;
}

/** Runs checks sequentially in each of several workers. After a failure the next check gets a new stage. */
async function runSequentially<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
  workers: number,
  { isFresh, probes }: { isFresh: boolean; probes: boolean },
): Promise<Attempts<S>> {
  const attempts: Attempts<S> = new Map();
  const queue = [...selected];
  const work = async () => {
    let stage: S | undefined;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        stage ??= await context.open(group.name);
      } catch (reason) {
        attempts.set(next.check, context.unavailableAttempt(next, reason));
        continue;
      }
      const attempt = await context.run(next, stage);
      const isUnresponsive = probes && attempt.thrown === undefined && !(await stage.probe(attempt.trial.patience));
      const thrown = isUnresponsive
        ? new CheckFailure('the subject to keep answering after this check', 'it no longer answers')
        : attempt.thrown;
      attempts.set(next.check, { ...attempt, thrown });
      if (isFresh || thrown !== undefined || attempt.lost !== undefined || !stage.isReady) {
        await stage.close();
        stage = undefined;
      }
    }
    await stage?.close();
  };
  await Promise.all(Array.from({ length: Math.min(workers, selected.length) }, work));
  return attempts;
}

/**
 * Chooses between the concurrent and the isolated attempt of a check. The isolated one wins, with one exception: a concurrent
 * failure that is not a timeout counts as intermittent, unless a failed concurrency check explains it.
 */
function mergeAttempts<S extends Stage>(concurrent: Attempts<S>, isolated: Attempts<S>): Attempts<S> {
  const merged: Attempts<S> = new Map([...concurrent, ...isolated]);
  const isExplained = [...merged].some(([check, { thrown }]) => check.judgesConcurrency && thrown instanceof CheckFailure);
  for (const [check, attempt] of isolated) {
    const before = concurrent.get(check);
    if (before === undefined || attempt.thrown !== undefined || !(before.thrown instanceof CheckFailure)) continue;
    if (before.lost !== undefined || before.thrown.isTimeout || isExplained) {
      attempt.trial.note(`It failed when run concurrently and passed in isolation: ${before.thrown.message}`);
      continue;
    }
    before.trial.note('Intermittent failure: it failed when run concurrently and passed in isolation.');
    merged.set(check, before);
  }
  return merged;
}
