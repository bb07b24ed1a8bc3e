import { STATUS_MARKS } from '../reporters/status-marks.ts';
import type { RunReport } from '../result.ts';
import { LEGEND, type Matrix, makeMatrices, tellFinding, tellScore } from './matrix.ts';

/** The longest finding in a line of the list. */
const LONGEST_FINDING = 300;

/** Subjects and checks as tables of Markdown, one a target, with the findings under each. @throws Error where a run is not whole */
export function formatMatrixMarkdown(reports: readonly RunReport[]): string {
  return `${makeMatrices(reports).flatMap(describeMatrix).join('\n')}\n`;
}

function describeMatrix({ target, subjects, rows }: Matrix): string[] {
  const names = subjects.map(({ subject }) => cell(subject.name));
  const table = rows.map(
    ({ id, level, title, cells }) =>
      `| ${id} | ${level} | ${cells.map((each) => (each ? STATUS_MARKS[each.status] : '·')).join(' | ')} | ${cell(title)} |`,
  );
  return [
    `## ${target}`,
    '',
    `| check | level | ${names.join(' | ')} | what |`,
    `|---|---|${names.map(() => ':-:|').join('')}---|`,
    `| profile | | ${subjects.map(({ profile }) => profile).join(' | ')} | |`,
    `| **kept** | | ${subjects.map((report) => `**${tellScore(report)}**`).join(' | ')} | |`,
    ...table,
    '',
    LEGEND.map(([mark, meaning]) => `${mark} ${meaning}`).join(' · '),
    '',
    ...subjects.flatMap(describeFindings),
  ];
}

function describeFindings({ subject, results, suite }: RunReport): string[] {
  const found = results.filter(({ status }) => status === 'fail' || status === 'warn' || status === 'not-testable');
  const head = `### ${subject.name}`;
  const when = `Judged on ${suite.startedAt.slice(0, 10)} by ${suite.name} ${suite.version}, seed ${suite.seed}.`;
  const findings = found.map((result) => `- **${result.id}** ${result.status}: ${cell(tellFinding(result)).slice(0, LONGEST_FINDING)}`);
  return [head, '', when, '', ...(findings.length === 0 ? ['Nothing falls short.'] : findings), ''];
}

/** Text that breaks no table and no line. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '\\<')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
