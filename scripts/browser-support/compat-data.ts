import browserCompatData from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest supported version of each browser. */
export type OldestBrowsers = ReadonlyMap<BrowserName, string>;

/** The browsers of a `browserslist`, each on the desktop and on phones, with their names in the compatibility data. */
const BROWSERS: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari', 'safari_ios'],
};

/**
 * @param browserslist entries such as `chrome >= 123`
 * @throws Error for an entry of another form
 */
export function parseBrowserslist(browserslist: readonly string[]): OldestBrowsers {
  return new Map(
    browserslist.flatMap((entry) => {
      const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(entry) ?? [];
      const browsers = BROWSERS[name];
      if (browsers === undefined) throw new Error(`"${entry}" in browserslist: write chrome, firefox or safari, such as "chrome >= 123".`);
      return browsers.map((browser) => [browser, version] as const);
    }),
  );
}

/** The entry of the compatibility data with this path, such as `api.URL.parse_static`; undefined for an unknown path. */
export function findEntry(path: readonly string[]): Identifier | undefined {
  let entry: Identifier | undefined = browserCompatData as unknown as Identifier;
  for (const key of path) entry = entry !== undefined && Object.hasOwn(entry, key) && key !== '__compat' ? entry[key] : undefined;
  return entry;
}

/** Calls back for an entry and everything below it, with its path. */
export function walkEntries(path: readonly string[], visit: (path: readonly string[], entry: Identifier) => void): void {
  const entry = findEntry(path);
  if (entry === undefined) return;
  visit(path, entry);
  for (const key of Object.keys(entry)) if (key !== '__compat') walkEntries([...path, key], visit);
}

/**
 * Compares a feature with the oldest supported browsers. A feature that is partly implemented, or behind a flag, counts as missing.
 * @param entry of the compatibility data
 * @param prefix with which the code writes the feature, such as `-webkit-`
 * @returns the browsers that lack it, such as `Chrome 123 (added in 124)`; empty if all have it
 */
export function listLacking(entry: Identifier, oldest: OldestBrowsers, prefix = ''): readonly string[] {
  const support = entry.__compat?.support;
  if (support === undefined) return [];
  return [...oldest].flatMap(([browser, minimum]) => {
    const statements = [support[browser] ?? []].flat().filter((statement) => (statement.prefix ?? '') === prefix);
    const added = statements.find(isComplete)?.version_added || 'preview';
    if (added !== 'preview' && compareVersions(added, minimum) <= 0) return [];
    const note = statements.find(({ partial_implementation }) => partial_implementation === true)?.notes;
    const reason = added === 'preview' ? 'not added yet' : `added in ${added}`;
    const partly = note === undefined ? '' : `; partly: ${String(note).replaceAll(/<[^>]*>/g, '')}`;
    return [`${browserCompatData.browsers[browser].name} ${minimum} (${reason}${partly})`];
  });
}

/** Whether a browser has a feature as specified, under its own name, without a flag, and still today. */
function isComplete(statement: SimpleSupportStatement): boolean {
  const { version_removed, flags, alternative_name, partial_implementation } = statement;
  return [version_removed, flags, alternative_name, partial_implementation].every((limit) => limit === undefined);
}

/** Negative if the first is older. A version such as `≤37` is at most that. */
function compareVersions(first: string, second: string): number {
  const [a, b] = [first, second].map((version) => version.replace('≤', '').split('.').map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}

/** The name of a CSS property that a script writes like `fieldSizing`. */
export function toCssName(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The names of all members, globals, options, events and styles of scripts that some of the browsers lack: the last parts of their paths. */
export function listLackedNames(oldest: readonly OldestBrowsers[]): ReadonlySet<string> {
  const names = new Set<string>();
  const isLacked = (entry: Identifier) => oldest.some((browsers) => listLacking(entry, browsers).length > 0);
  walkEntries(['css', 'properties'], ([, , name = '', ...below], entry) => {
    if (below.length === 0 && isLacked(entry)) names.add(name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  });
  for (const path of [['api'], ['javascript', 'builtins'], ['webassembly', 'api']]) {
    walkEntries(path, (feature, entry) => {
      if (isLacked(entry)) names.add((feature.at(-1) ?? '').replace(/_static$/, ''));
    });
  }
  return names;
}
