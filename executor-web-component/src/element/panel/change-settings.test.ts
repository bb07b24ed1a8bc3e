import { expect, test } from 'vitest';
import { NO_SETTINGS, type StoredSettings } from '../settings/stored-settings.ts';
import { deleteKeys, removeProvider, saveProvider, switchProvider } from './change-settings.ts';

const provider = (id: string, name = id) => ({ id, kind: 'ollama', name, baseUrl: 'http://localhost:11434' });
const settings: StoredSettings = { ...NO_SETTINGS, providers: [provider('a'), provider('b')] };

test('appends a new provider, and replaces an existing one in its place', () => {
  expect(saveProvider(provider('c'))(settings).providers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(saveProvider(provider('a', 'new'))(settings).providers.map(({ name }) => name)).toEqual(['new', 'b']);
});

test('deletes keys and custom headers, but no providers', () => {
  const secret = { ...provider('a'), apiKey: 'k', headers: { X: 'v' }, key: 'kept' as const };
  expect(deleteKeys({ ...settings, providers: [secret] }).providers).toEqual([provider('a')]);
});

test('removes a provider completely', () => {
  expect(removeProvider('a')(settings)).toEqual({ ...settings, providers: [provider('b')] });
});

test('turns off a provider of the user in its settings, and a local server by its id', () => {
  expect(switchProvider('a', false)(settings).providers[0]).toEqual({ ...provider('a'), enabled: false });
  const off = switchProvider('local-ollama', false)(settings);
  expect(off.switchedOff).toEqual(['local-ollama']);
  expect(switchProvider('local-ollama', false)(off).switchedOff).toEqual(['local-ollama']);
  expect(switchProvider('local-ollama', true)(off)).toEqual(settings);
});
