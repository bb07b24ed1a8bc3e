import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OptionValues } from '../cli/command.ts';
import { formatBadge } from './format-badge.ts';
import { formatJson } from './format-json.ts';
import { formatJunit } from './format-junit.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatHtml } from './html/format-html.ts';
import type { FormatReport, Reporter } from './reporter.ts';

const FORMATS: Readonly<Record<string, FormatReport>> = {
  json: formatJson,
  junit: formatJunit,
  html: formatHtml,
  markdown: formatMarkdown,
  badge: formatBadge,
};

/** One reporter per report file on the command line. Creates missing folders. */
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
