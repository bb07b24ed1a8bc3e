import type { CheckResult, RunReport } from '../result.ts';

/** What is known of one check, across the subjects of one target. */
export type MatrixRow = {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly rule: string;
  /** One a subject, in their order; undefined where the check does not belong to the profile that was asked for. */
  readonly cells: readonly (CheckResult | undefined)[];
};

/** The subjects of one target, and what was found of each check. */
export type Matrix = { readonly target: string; readonly subjects: readonly RunReport[]; readonly rows: readonly MatrixRow[] };

/** What each mark means, for the legend. */
export const LEGEND: readonly (readonly [mark: string, meaning: string])[] = [
  ['✓', 'kept'],
  ['✗', 'a MUST that is not kept'],
  ['!', 'a SHOULD that is not kept, or a MUST that the compat profile lets pass'],
  ['i', 'which of several lawful things it does'],
  ['?', 'could not be tested'],
  ['·', 'not asked for in the profile of this subject'],
];

/**
 * Puts the reports of several runs together, by target.
 *
 * @throws Error where a run is not whole: half a run is no row of anything
 */
export function makeMatrices(reports: readonly RunReport[]): Matrix[] {
  for (const { subject, summary, results } of reports) {
    const isHalf =
      summary['harness-fault'] > 0 || results.length === 0 || results.some(({ evidence }) => evidence?.notes?.some(isCutShort));
    if (isHalf) throw new Error(`The run of ${subject.name} is not whole: the suite failed, or its time was up. Nothing was published.`);
  }
  const targets = [...new Set(reports.map(({ subject }) => subject.target))];
  return targets.map((target) => {
    const subjects = reports.filter(({ subject }) => subject.target === target);
    return { target, subjects, rows: listRows(subjects) };
  });
}

function isCutShort(note: string): boolean {
  return note.startsWith('The time of the whole run was up');
}

/** The checks in the order of the run that has most of them; what only another run has comes behind. */
function listRows(subjects: readonly RunReport[]): MatrixRow[] {
  const longestFirst = [...subjects].sort((one, other) => other.results.length - one.results.length);
  const known = new Map<string, CheckResult>();
  for (const { results } of longestFirst) for (const result of results) if (!known.has(result.id)) known.set(result.id, result);
  return [...known.values()].map(({ id, level, title, rule }) => ({
    id,
    level,
    title,
    rule,
    cells: subjects.map(({ results }) => results.find((result) => result.id === id)),
  }));
}

/** How many of the checks that were asked for are kept, in words. */
export function tellScore({ results }: RunReport): string {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  return `${judged.filter(({ status }) => status === 'pass').length}/${judged.length}`;
}

/** What a verdict rests on, in a line. */
export function tellFinding({ evidence = {}, baseline }: CheckResult): string {
  const { expected, observed, notes = [] } = evidence;
  const said = expected === undefined ? [] : [`Expected ${expected}; observed ${observed}.`];
  return [...(baseline === undefined ? [] : [baseline]), ...said, ...(expected === undefined ? notes : [])].join(' ');
}
