import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OptionValues } from '../cli/command.ts';
import type { CheckResult } from '../result.ts';
import { formatJunit } from './format-junit.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatHtml } from './html/format-html.ts';
import type { FormatReport, Reporter } from './reporter.ts';

/** One reporter per report file on the command line. Creates missing folders. */
export function makeFileReporters(values: OptionValues): Reporter[] {
  const formats = { json: formatJson, junit: formatJunit, html: formatHtml, markdown: formatMarkdown, badge: formatBadge };
  return Object.entries(formats).flatMap(([option, format]) => {
    const file = values.one(option);
    if (file === undefined) return [];
    const end: Reporter['end'] = async (report) => {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await writeFile(file, format(report));
    };
    return [{ end }];
  });
}

/** The run as `{subject, profile, suite, results, summary}`; a result is `{id, aliases, level, status, title, rule, evidence?}`. */
const formatJson: FormatReport = ({ subject, profile, suite, results, summary }) =>
  `${JSON.stringify({ subject, profile, suite, results: results.map(writeResult), summary }, null, 2)}\n`;

/** The finding of the baseline becomes `evidence.known`. */
function writeResult({ id, aliases, level, status, title, rule, evidence, baseline }: CheckResult): object {
  const known = baseline === undefined ? evidence : { ...evidence, known: baseline };
  return { id, aliases, level, status, title, rule, ...(known && { evidence: known }) };
}

/** A badge for `https://img.shields.io/endpoint?url=…`. Yellow with known failures or exclusions, red with other failures. */
const formatBadge: FormatReport = ({ subject, profile, results, summary }) => {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  const passed = judged.filter(({ status }) => status === 'pass' || status === 'warn').length;
  const isComplete = summary.known === 0 && summary.excluded === 0;
  const color = summary.exitCode === 1 ? 'red' : isComplete ? 'brightgreen' : 'yellow';
  const message = `${profile} ${passed}/${judged.length}`;
  return `${JSON.stringify({ schemaVersion: 1, label: `chat-executor ${subject.target}`, message, color, isError: summary.exitCode === 1 })}\n`;
};
