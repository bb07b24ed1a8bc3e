import type { Check } from '../check.ts';
import { CheckFailure } from '../finding.ts';
import type { Group, Stage } from '../target.ts';
import type { Attempt } from './run-check.ts';
import type { RunContext } from './run-context.ts';
import type { Selected } from './select-checks.ts';

/** How each check of a group ended. */
export type Attempts<S extends Stage> = Map<Check<S>, Attempt>;

/** Stages that a group in company may lose before what is left of it goes one by one. */
const MOST_LOSSES = 3;

/** How many of the checks that failed in company run again at once, each alone with its subject. */
const LINES_OF_REPEATS = 2;

/**
 * Runs the checks of one group. In company, what fails is run again alone with the subject, so that one fault does not
 * colour what merely ran beside it: see {@link settle}.
 */
export async function runGroup<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
): Promise<Attempts<S>> {
  if (group.isFresh || group.width === 1) {
    return runLines(context, group, selected, group.isFresh ? group.width : 1, { isFresh: group.isFresh ?? false, probes: false });
  }
  const company = await runCompany(context, group, selected);
  const again = selected.filter(({ check }) => {
    const attempt = company.get(check);
    return attempt === undefined || attempt.lost !== undefined || attempt.thrown instanceof CheckFailure;
  });
  const isAlone = selected.length === 1;
  if (again.length === 0 || isAlone || !context.hasAnswers || !context.mayRepeat) return company;
  const alone = await runLines(context, group, again, LINES_OF_REPEATS, { isFresh: false, probes: true });
  return settle(company, alone);
}

async function runCompany<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
): Promise<Attempts<S>> {
  const attempts: Attempts<S> = new Map();
  const queue = [...selected];
  for (let losses = 0; queue.length > 0 && losses < MOST_LOSSES && !context.deadline.aborted; losses += 1) {
    let stage: S;
    try {
      stage = await context.open(group.name);
    } catch (reason) {
      for (const each of queue.splice(0)) attempts.set(each.check, context.unavailable(each, reason));
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

/** Runs checks one after the other in each of several lines, on stages that nothing went wrong on before. */
async function runLines<S extends Stage>(
  context: RunContext<S>,
  group: Group,
  selected: readonly Selected<Check<S>>[],
  lines: number,
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
        attempts.set(next.check, context.unavailable(next, reason));
        continue;
      }
      const attempt = await context.run(next, stage);
      const isMute = probes && attempt.thrown === undefined && !(await stage.probe(attempt.trial.patience));
      const thrown = isMute
        ? new CheckFailure('a subject that still answers after this', 'none: it answers nothing any more')
        : attempt.thrown;
      attempts.set(next.check, { ...attempt, thrown });
      if (isFresh || thrown !== undefined || attempt.lost !== undefined || !stage.isReady) {
        await stage.close();
        stage = undefined;
      }
    }
    await stage?.close();
  };
  await Promise.all(Array.from({ length: Math.min(lines, selected.length) }, work));
  return attempts;
}

/**
 * Decides between what a check did in company and alone. Alone stands, with one exception: something wrong, not merely
 * late, that came in company and not alone is a failure that shows now and then, unless a check that judges company
 * itself fails and so names it.
 */
function settle<S extends Stage>(company: Attempts<S>, alone: Attempts<S>): Attempts<S> {
  const settled: Attempts<S> = new Map([...company, ...alone]);
  const isNamed = [...settled].some(([check, { thrown }]) => check.judgesCompany && thrown instanceof CheckFailure);
  for (const [check, attempt] of alone) {
    const before = company.get(check);
    if (before === undefined || attempt.thrown !== undefined || !(before.thrown instanceof CheckFailure)) continue;
    if (before.lost !== undefined || before.thrown.isLate || isNamed) {
      attempt.trial.note(`In company with others it failed, alone it did not: ${before.thrown.message}`);
      continue;
    }
    before.trial.note('It failed in company with others and passed alone: a fault that shows now and then.');
    settled.set(check, before);
  }
  return settled;
}
