import { expect, test } from 'vitest';
import { importSettings, planImport, readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { NO_SETTINGS, type StoredProvider, type StoredSettings } from './stored-settings.ts';

const CANARY = 'sk-canary-8821';
const mine: StoredProvider = {
  id: 'mine',
  kind: 'openai-compatible',
  name: 'Mine',
  baseUrl: 'https://a.example/v1',
  models: ['m'],
  fallbacks: [{ providerId: 'b' }],
};
const settings = (...providers: readonly StoredProvider[]): StoredSettings => ({
  ...NO_SETTINGS,
  providers,
  switchedOff: ['local-ollama'],
});
const kept = settings({ ...mine, apiKey: CANARY, key: 'kept' });

test('a file holds the settings and neither a key nor whether there is one', () => {
  const file = writeSettingsFile(kept);
  expect(file).not.toContain(CANARY);
  expect(file).not.toMatch(/"key"|apiKey/);
  expect(readSettingsFile(file)).toEqual(settings(mine));
});

test('ignores keys in an imported file', () => {
  const file = writeSettingsFile(kept).replace('"name"', `"apiKey": "${CANARY}", "name"`);
  expect(readSettingsFile(file)).toEqual(settings(mine));
});

test.each([
  ['', 'not-settings'],
  ['{', 'not-settings'],
  ['null', 'not-settings'],
  ['{"version":1,"providers":[],"switchedOff":[]}', 'not-settings'],
  [writeSettingsFile(kept).replace('"version": 1', '"version": 2'), 'newer'],
  [writeSettingsFile(kept).replace('"version": 1', '"version": "1"'), 'damaged'],
  [writeSettingsFile(kept).replace('"baseUrl"', '"base"'), 'damaged'],
  [writeSettingsFile(settings(mine, mine)), 'damaged'],
  [`${' '.repeat(1_000_001)}`, 'too-large'],
])('a file that is not one is told by what is wrong with it: %#', (text, problem) => {
  expect(readSettingsFile(text)).toBe(problem);
});

test('an import says what it adds, changes and leaves, and then does that', () => {
  const other = { ...mine, id: 'other', name: 'Other' };
  const current = settings({ ...mine, apiKey: CANARY, key: 'kept' }, { ...other, name: 'Old', apiKey: 'k', key: 'kept' });
  const file = {
    ...settings(mine, { ...other, baseUrl: 'https://b.example/v1' }, { ...mine, id: 'new' }),
    switchedOff: ['local-lm-studio'],
  };
  const plan = planImport(current, file);
  expect(plan.added.map(({ id }) => id)).toEqual(['new']);
  expect(plan.changed.map(({ after, losesKey }) => [after.id, losesKey])).toEqual([['other', true]]);
  expect([plan.same, plan.switchedOff]).toEqual([1, ['local-lm-studio']]);
  expect(importSettings(file)(current)).toEqual({
    ...NO_SETTINGS,
    providers: [
      { ...mine, apiKey: CANARY, key: 'kept' },
      { ...other, baseUrl: 'https://b.example/v1' },
      { ...mine, id: 'new' },
    ],
    switchedOff: ['local-ollama', 'local-lm-studio'],
  });
});

test('an import on the same origin keeps the key', () => {
  const file = settings({ ...mine, baseUrl: 'https://a.example/v2' });
  expect(planImport(kept, file).changed).toMatchObject([{ losesKey: false }]);
  expect(importSettings(file)(kept).providers[0]).toEqual({ ...mine, baseUrl: 'https://a.example/v2', apiKey: CANARY, key: 'kept' });
});
