import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import type { Keyring } from './keyring.ts';
import { readKeyringKeys } from './read-keyring-keys.ts';

const keyring: Keyring = {
  get: async (name) => (name === 'openai' ? 'sk-1' : undefined),
  set: async () => undefined,
  remove: async () => false,
  list: async () => ['openai'],
};

test('reads the keys that providers refer to', async () => {
  const providers = [
    { kind: 'a', keyKeyring: 'openai' },
    { kind: 'b', headers: { X: { keyring: 'openai' }, Y: { env: 'Y' } } },
    { kind: 'c' },
  ];
  expect(await readKeyringKeys(providers, () => keyring)).toEqual(new Map([['openai', 'sk-1']]));
  const inOptions = [{ kind: 'ai-sdk', options: { region: 'eu', auth: { secret: { keyring: 'openai' } } } }];
  expect(await readKeyringKeys(inOptions, () => keyring)).toEqual(new Map([['openai', 'sk-1']]));
});

test('does not open the keyring if no provider refers to it', async () => {
  const open = () => {
    throw new Error('opened');
  };
  expect(await readKeyringKeys([{ kind: 'a' }], open)).toEqual(new Map());
});

test('rejects an unknown name, lists the known ones, and does not repeat it', async () => {
  const failure = await readKeyringKeys([{ kind: 'a', keyKeyring: 'sk-canary-3' }], () => keyring).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(InputError);
  expect(String(failure)).toContain('Available: openai.');
  expect(String(failure)).not.toContain('canary');
});
