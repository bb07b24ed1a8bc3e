import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OptionValues } from '../cli/command.ts';
import { formatBadge } from './format-badge.ts';
import { formatJson } from './format-json.ts';
import { formatJunit } from './format-junit.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatHtml } from './html/format-html.ts';
import type { FormatReport, Reporter } from './reporter.ts';

/** The forms a run can be written in, by the option that names the file. */
const FORMATS: Readonly<Record<string, FormatReport>> = {
  json: formatJson,
  junit: formatJunit,
  html: formatHtml,
  markdown: formatMarkdown,
  badge: formatBadge,
};

/** A reporter for each file that the command line names. Folders that are absent are made. */
export function makeFileReporters(values: OptionValues): Reporter[] {
  return Object.entries(FORMATS).flatMap(([option, format]) => {
    const file = values.one(option);
    if (file === undefined) return [];
    const end: Reporter['end'] = async (report) => {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await writeFile(file, format(report));
    };
    return [{ end }];
  });
}
