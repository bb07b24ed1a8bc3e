import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';
import { PAGE_EN } from './page-en.ts';

/** The paths of all texts, such as `app.themes.dark`. */
function listPaths(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? listPaths(value).map((path) => `${key}.${path}`) : [key],
  );
}

test('every text is used', () => {
  const folder = new URL('..', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const source = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  // The last part may be computed, as in `texts().lane[lane]`.
  const isUsed = (path: string) => {
    const group = path.slice(0, path.lastIndexOf('.'));
    const parent = path.startsWith('step.') ? 'step' : group;
    return source.includes(`texts().${parent}[`) || new RegExp(`texts\\(\\)\\.${path}\\b`).test(source);
  };
  expect(listPaths(PAGE_EN).filter((path) => !isUsed(path))).toEqual([]);
});

test('uses the first supported language of the browser, otherwise English', () => {
  expect(preferredLanguage(['fr', 'zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(['en-GB', 'zh'])).toBe('en');
  expect(preferredLanguage(['fr-FR', 'zhx'])).toBe('en');
});
