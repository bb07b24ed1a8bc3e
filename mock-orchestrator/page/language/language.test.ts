import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH } from './english.ts';
import { preferredLanguage } from './language.ts';

test('every text is used', () => {
  const folder = new URL('..', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(english|chinese|\.test)\.ts$/.test(file),
  );
  const source = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  // A key may be composed, as in `lane.${lane}`. Then the source contains its constant prefix.
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) || [...key.matchAll(/[.-]/g)].some(({ index }) => source.includes(`\`${key.slice(0, index + 1)}\${`));
  expect(Object.keys(ENGLISH).filter((key) => !isUsed(key))).toEqual([]);
});

test('uses the first supported language of the browser, otherwise English', () => {
  expect(preferredLanguage(['fr', 'zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(['en-GB', 'zh'])).toBe('en');
  expect(preferredLanguage(['fr-FR', 'zhx'])).toBe('en');
});
