import { expect, test } from 'vitest';
import { NO_SETTINGS, type StoredSettings } from '../settings/stored-settings.ts';
import { removeProvider, saveProvider, switchProvider } from './change-settings.ts';

const provider = (id: string, name = id) => ({ id, kind: 'ollama', name, baseUrl: 'http://localhost:11434' });
const settings: StoredSettings = { ...NO_SETTINGS, providers: [provider('a'), provider('b')] };

test('a new provider goes to the end, a known one stays in its place', () => {
  expect(saveProvider(provider('c'))(settings).providers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(saveProvider(provider('a', 'new'))(settings).providers.map(({ name }) => name)).toEqual(['new', 'b']);
});

test('a removed provider leaves nothing behind', () => {
  expect(removeProvider('a')(settings)).toEqual({ ...settings, providers: [provider('b')] });
});

test("the user's own provider is switched in its settings, a found one by its id", () => {
  expect(switchProvider('a', false)(settings).providers[0]).toEqual({ ...provider('a'), enabled: false });
  const off = switchProvider('local-ollama', false)(settings);
  expect(off.switchedOff).toEqual(['local-ollama']);
  expect(switchProvider('local-ollama', false)(off).switchedOff).toEqual(['local-ollama']);
  expect(switchProvider('local-ollama', true)(off)).toEqual(settings);
});
