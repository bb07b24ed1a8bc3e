import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findEntry, listLacking, type OldestBrowsers } from './compat-data.ts';
import type { Exception } from './exceptions.ts';
import type { Use } from './use.ts';

/** What uses are compared with. */
export interface Requirements {
  /** Folder to which file names in problems and exceptions are relative. */
  readonly root: string;
  /** The oldest browsers that must run a file. */
  readonly findOldest: (file: string) => OldestBrowsers;
  readonly exceptions: readonly Exception[];
}

/** @returns a sentence for each use of a feature that a supported browser lacks, and for each exception without a use */
export function checkUses(uses: readonly Use[], { root, findOldest, exceptions }: Requirements): readonly string[] {
  const unused = new Set(exceptions);
  const problems = new Set<string>();
  for (const { file, position, feature, prefix = '' } of uses) {
    const entry = findEntry(feature);
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    const lacking = entry === undefined ? [] : listLacking(entry, findOldest(name), prefix);
    if (lacking.length === 0) continue;
    const id = feature.join('.');
    const exception = exceptions.find((one) => `${id}.`.startsWith(`${one.feature}.`) && isAllowedIn(name, one));
    if (exception !== undefined) {
      unused.delete(exception);
      continue;
    }
    const lines = readFileSync(file, 'utf8').slice(0, position).split('\n');
    const place = `${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    const page = entry?.__compat?.mdn_url === undefined ? '' : ` ${entry.__compat.mdn_url}`;
    problems.add(`${place}: ${prefix}${id} is missing in ${lacking.join(', ')}.${page}`);
  }
  for (const { feature, file } of unused)
    problems.add(`Exception for ${feature}${file === undefined ? '' : ` in ${file}`} is unused. Delete it.`);
  return [...problems].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Whether an exception includes a file. Bundles contain the code of many files, so those of all files apply to them. */
function isAllowedIn(name: string, { file = '' }: Exception): boolean {
  return name.startsWith(file) || name.includes('/dist/');
}
