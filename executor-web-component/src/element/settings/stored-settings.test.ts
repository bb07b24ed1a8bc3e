import { expect, test } from 'vitest';
import { NO_SETTINGS, parseStoredSettings } from './stored-settings.ts';

const provider = {
  id: 'a',
  kind: 'ollama',
  name: 'A',
  baseUrl: 'http://localhost:11434',
  apiKey: 'k',
  models: ['m'],
  enabled: false,
  prefix: 'p/',
  offersNonChat: true,
  extraBody: { a: null },
  aliases: [{ model: 'm', id: 'x' }],
};

test('reads stored settings', () => {
  const settings = { version: 1 as const, providers: [provider], switchedOff: ['local-ollama'] };
  expect(parseStoredSettings(JSON.stringify(settings))).toEqual(settings);
  expect(parseStoredSettings(JSON.stringify(NO_SETTINGS))).toEqual(NO_SETTINGS);
  expect(parseStoredSettings('{"version":1}')).toEqual(NO_SETTINGS);
});

test.each(['', 'null', '[]', '{', '{"version":2}', '{"version":1,"providers":{}}', '{"version":1,"switchedOff":"a"}'])(
  'rejects anything that is not settings: %s',
  (json) => {
    expect(parseStoredSettings(json)).toBeUndefined();
  },
);

test.each([
  { id: '' },
  { kind: 1 },
  { name: undefined },
  { baseUrl: null },
  { apiKey: 5 },
  { models: ['m', ''] },
  { models: 'm' },
  { enabled: 'yes' },
  { prefix: 1 },
  { offersNonChat: 'no' },
  { extraBody: [] },
  { headers: { 'X-Gate': 5 } },
  { aliases: [{ id: 'x' }] },
  { aliases: [null] },
])('a malformed entry does not affect the others: %j', (change) => {
  const json = JSON.stringify({ version: 1, providers: [{ ...provider, ...change }, null, provider], switchedOff: ['x', 7] });
  expect(parseStoredSettings(json)).toEqual({ version: 1, providers: [provider], switchedOff: ['x'] });
});
