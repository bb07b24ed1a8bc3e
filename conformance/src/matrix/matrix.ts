import type { CheckResult, RunReport } from '../result.ts';

/** The results of one check for all subjects of a target. */
export type MatrixRow = {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly rule: string;
  /** One per subject, in order; undefined if the check is not in that subject's profile. */
  readonly cells: readonly (CheckResult | undefined)[];
};

/** All results of one target. */
export type Matrix = { readonly target: string; readonly subjects: readonly RunReport[]; readonly rows: readonly MatrixRow[] };

/** Meaning of each mark. */
export const LEGEND: readonly (readonly [mark: string, meaning: string])[] = [
  ['✓', 'passed'],
  ['✗', 'a MUST is violated'],
  ['!', 'a SHOULD is violated, or a MUST that the compat profile tolerates'],
  ['i', 'shows one of several allowed behaviors'],
  ['?', 'not testable'],
  ['·', 'not in the profile of this subject'],
];

/** Combines the reports of several runs, by target. @throws Error if a run is incomplete */
export function buildMatrices(reports: readonly RunReport[]): Matrix[] {
  for (const { subject, summary, results } of reports) {
    const isIncomplete =
      summary['harness-fault'] > 0 || results.length === 0 || results.some(({ evidence }) => evidence?.notes?.some(isTimeout));
    if (isIncomplete) throw new Error(`The run of ${subject.name} is incomplete: the suite failed or timed out. Nothing was published.`);
  }
  const targets = [...new Set(reports.map(({ subject }) => subject.target))];
  return targets.map((target) => {
    const subjects = reports.filter(({ subject }) => subject.target === target);
    return { target, subjects, rows: listRows(subjects) };
  });
}

function isTimeout(note: string): boolean {
  return note.startsWith('The run timed out');
}

/** Checks in the order of the largest run, then checks that only other runs have. */
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

/** Passed checks out of judged checks, such as `49/51`. */
export function formatScore({ results }: RunReport): string {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  return `${judged.filter(({ status }) => status === 'pass').length}/${judged.length}`;
}

/** The reason of a verdict, on one line. */
export function describeFinding({ evidence = {}, baseline }: CheckResult): string {
  const { expected, observed, notes = [] } = evidence;
  const difference = expected === undefined ? [] : [`Expected ${expected}; observed ${observed}.`];
  return [...(baseline === undefined ? [] : [baseline]), ...difference, ...(expected === undefined ? notes : [])].join(' ');
}
