import { expect, test } from 'vitest';
import { PROVIDER_PRESETS } from './presets.ts';
import { PROVIDER_REGISTRY } from './registry.ts';

test('every preset is of a kind the registry knows, under an id of its own', () => {
  expect(new Set(PROVIDER_PRESETS.map(({ id }) => id)).size).toBe(PROVIDER_PRESETS.length);
  for (const { kind } of PROVIDER_PRESETS) expect(PROVIDER_REGISTRY.has(kind)).toBe(true);
});

test('every preset but the one without an address has a whole one', () => {
  expect(PROVIDER_PRESETS.filter(({ baseUrl }) => !URL.canParse(baseUrl)).map(({ id }) => id)).toEqual(['openai-compatible']);
});

test('a preset that needs a key says where to make one', () => {
  for (const { needsKey, keyUrl } of PROVIDER_PRESETS) expect(keyUrl !== undefined).toBe(needsKey);
});
