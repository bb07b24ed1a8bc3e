import type { CheckResult, RunReport } from '../result.ts';
import { STATUS_MARKS } from './reporter.ts';

const MAX_FINDING_LENGTH = 300;
const LEGEND = [
  '✓ passed',
  '✗ a MUST is violated',
  '! a SHOULD is violated, or a MUST that the compat profile tolerates',
  'i shows one of several allowed behaviors',
  '? not testable',
  '· not in the profile of this subject',
].join(' · ');

/** The matrix as Markdown: one table per target, followed by the findings. @throws Error if a run is incomplete */
export function formatMatrixMarkdown(reports: readonly RunReport[]): string {
  for (const { subject, summary, results } of reports) {
    const isTimeout = results.some(({ evidence }) => evidence?.notes?.some((note) => note.startsWith('The run timed out')));
    if (summary['harness-fault'] > 0 || results.length === 0 || isTimeout)
      throw new Error(`The run of ${subject.name} is incomplete: the suite failed or timed out. Nothing was published.`);
  }
  const targets = [...new Set(reports.map(({ subject }) => subject.target))];
  const tables = targets.flatMap((target) =>
    describeTarget(
      target,
      reports.filter(({ subject }) => subject.target === target),
    ),
  );
  return `${tables.join('\n')}\n`;
}

function describeTarget(target: string, subjects: readonly RunReport[]): string[] {
  const rows = listChecks(subjects).map(({ id, level, title }) => {
    const marks = subjects.map(({ results }) => {
      const result = results.find((each) => each.id === id);
      return result ? STATUS_MARKS[result.status] : '·';
    });
    return `| ${id} | ${level} | ${marks.join(' | ')} | ${cell(title)} |`;
  });
  return [
    `## ${target}`,
    '',
    `| check | level | ${subjects.map(({ subject }) => cell(subject.name)).join(' | ')} | title |`,
    `|---|---|${subjects.map(() => ':-:|').join('')}---|`,
    `| profile | | ${subjects.map(({ profile }) => profile).join(' | ')} | |`,
    `| **passed** | | ${subjects.map((report) => `**${formatScore(report)}**`).join(' | ')} | |`,
    ...rows,
    '',
    LEGEND,
    '',
    ...subjects.flatMap(describeFindings),
  ];
}

/** Checks in the order of the largest run, then checks that only other runs have. */
function listChecks(subjects: readonly RunReport[]): CheckResult[] {
  const longestFirst = [...subjects].sort((one, other) => other.results.length - one.results.length);
  const known = new Map<string, CheckResult>();
  for (const { results } of longestFirst) for (const result of results) if (!known.has(result.id)) known.set(result.id, result);
  return [...known.values()];
}

function describeFindings({ subject, results, suite }: RunReport): string[] {
  const findings = results
    .filter(({ status }) => status === 'fail' || status === 'warn' || status === 'not-testable')
    .map((result) => `- **${result.id}** ${result.status}: ${cell(describeFinding(result)).slice(0, MAX_FINDING_LENGTH)}`);
  const when = `Run on ${suite.startedAt.slice(0, 10)} by ${suite.name} ${suite.version}, seed ${suite.seed}.`;
  return [`### ${subject.name}`, '', when, '', ...(findings.length === 0 ? ['No findings.'] : findings), ''];
}

/** Passed checks out of judged checks, such as `49/51`. */
function formatScore({ results }: RunReport): string {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  return `${judged.filter(({ status }) => status === 'pass').length}/${judged.length}`;
}

/** The reason of a verdict, on one line. */
function describeFinding({ evidence = {}, baseline }: CheckResult): string {
  const { expected, observed, notes = [] } = evidence;
  const reason = expected === undefined ? notes : [`Expected ${expected}; observed ${observed}.`];
  return [...(baseline === undefined ? [] : [baseline]), ...reason].join(' ');
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '\\<')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
