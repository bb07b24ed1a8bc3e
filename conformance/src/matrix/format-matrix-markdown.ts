import { STATUS_MARKS } from '../reporters/reporter.ts';
import type { RunReport } from '../result.ts';
import { buildMatrices, describeFinding, formatScore, LEGEND, type Matrix } from './matrix.ts';

const MAX_FINDING_LENGTH = 300;

/** The matrix as Markdown: one table per target, followed by the findings. @throws Error if a run is incomplete */
export function formatMatrixMarkdown(reports: readonly RunReport[]): string {
  return `${buildMatrices(reports).flatMap(describeMatrix).join('\n')}\n`;
}

function describeMatrix({ target, subjects, rows }: Matrix): string[] {
  const names = subjects.map(({ subject }) => cell(subject.name));
  const table = rows.map(
    ({ id, level, title, cells }) =>
      `| ${id} | ${level} | ${cells.map((result) => (result ? STATUS_MARKS[result.status] : '·')).join(' | ')} | ${cell(title)} |`,
  );
  return [
    `## ${target}`,
    '',
    `| check | level | ${names.join(' | ')} | title |`,
    `|---|---|${names.map(() => ':-:|').join('')}---|`,
    `| profile | | ${subjects.map(({ profile }) => profile).join(' | ')} | |`,
    `| **passed** | | ${subjects.map((report) => `**${formatScore(report)}**`).join(' | ')} | |`,
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
  const when = `Run on ${suite.startedAt.slice(0, 10)} by ${suite.name} ${suite.version}, seed ${suite.seed}.`;
  const findings = found.map(
    (result) => `- **${result.id}** ${result.status}: ${cell(describeFinding(result)).slice(0, MAX_FINDING_LENGTH)}`,
  );
  return [head, '', when, '', ...(findings.length === 0 ? ['No findings.'] : findings), ''];
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '\\<')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
