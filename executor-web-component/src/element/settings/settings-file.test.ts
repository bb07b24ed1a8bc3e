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
  extraBody: { seed: null },
  offersNonChat: true,
  prefix: 'p/',
  aliases: [{ model: 'm', id: 'x' }],
};
const settings = (...providers: readonly StoredProvider[]): StoredSettings => ({
  ...NO_SETTINGS,
  providers,
  switchedOff: ['local-ollama'],
});
const headers = { 'X-Gate': CANARY };
const stored = settings({ ...mine, apiKey: CANARY, headers, key: 'kept' });

test('a file contains the settings, but neither keys nor whether a provider has one', () => {
  const file = writeSettingsFile(stored);
  expect(file).not.toContain(CANARY);
  expect(file).not.toMatch(/"key"|apiKey|headers|X-Gate/);
  expect(readSettingsFile(file)).toEqual(settings(mine));
});

test('ignores keys in an imported file', () => {
  const file = writeSettingsFile(stored).replace('"name"', `"apiKey": "${CANARY}", "name"`);
  expect(readSettingsFile(file)).toEqual(settings(mine));
});

test.each([
  ['', 'not-settings'],
  ['{', 'not-settings'],
  ['null', 'not-settings'],
  ['{"version":1,"providers":[],"switchedOff":[]}', 'not-settings'],
  [writeSettingsFile(stored).replace('"version": 1', '"version": 2'), 'newer'],
  [writeSettingsFile(stored).replace('"version": 1', '"version": "1"'), 'damaged'],
  [writeSettingsFile(stored).replace('"baseUrl"', '"base"'), 'damaged'],
  [writeSettingsFile(settings(mine, mine)), 'damaged'],
  [`${' '.repeat(1_000_001)}`, 'too-large'],
])('reports why a file is invalid: %#', (text, problem) => {
  expect(readSettingsFile(text)).toBe(problem);
});

test('the plan lists what the import adds, changes and keeps', () => {
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
  expect(planImport(stored, file).changed).toMatchObject([{ losesKey: false }]);
  expect(importSettings(file)(stored).providers[0]).toEqual({
    ...mine,
    baseUrl: 'https://a.example/v2',
    apiKey: CANARY,
    headers,
    key: 'kept',
  });
});
