import { type CheckResult, STATUSES } from '../result.ts';
import { formatWire } from './format-wire.ts';
import type { FormatReport } from './reporter.ts';

const WIRE_LINES = 24;

/** A table of all checks, followed by the evidence of those that did not pass. */
export const formatMarkdown: FormatReport = ({ subject, profile, suite, results, summary }) => {
  const counts = STATUSES.filter((status) => summary[status] > 0).map((status) => `${summary[status]} ${status}`);
  const findings = results.filter(({ status, evidence }) => status !== 'pass' && evidence !== undefined);
  return [
    `# ${subject.target}: ${cell(subject.name)}`,
    '',
    `Profile ${profile}, seed ${suite.seed}, ${suite.name} ${suite.version}, ${suite.startedAt}. **${counts.join(', ')}** of ${summary.total} checks in ${summary.seconds} s.`,
    '',
    '| check | level | verdict | title | rule |',
    '|---|---|---|---|---|',
    ...results.map(
      ({ id, level, status, title, rule, baseline }) =>
        `| ${id} | ${level} | ${status}${baseline ? ' (known)' : ''} | ${cell(title)} | ${rule} |`,
    ),
    ...summary.stale.flatMap((line) => ['', `Stale baseline: ${line}`]),
    ...findings.flatMap(describe),
    '',
  ].join('\n');
};

function describe({ id, title, status, evidence = {}, baseline }: CheckResult): string[] {
  const { expected, observed, notes = [], wire = [], replay } = evidence;
  const lines = formatWire(wire, WIRE_LINES);
  return [
    '',
    `## ${id}: ${status}`,
    '',
    title,
    '',
    ...(baseline === undefined ? [] : [`Known: ${baseline}`, '']),
    ...(expected === undefined ? [] : [`- expected: ${cell(expected)}`, `- observed: ${cell(observed ?? '')}`]),
    ...notes.map((note) => `- ${cell(note)}`),
    ...(lines.length === 0 ? [] : ['', '```text', ...lines.map((line) => line.replaceAll('```', "'''")), '```']),
    ...(replay === undefined ? [] : ['', `Replay: \`${replay}\``]),
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
