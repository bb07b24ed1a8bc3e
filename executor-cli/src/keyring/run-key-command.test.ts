import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import type { KeyCommand } from '../settings/read-arguments.ts';
import type { Keyring } from './keyring.ts';
import { runKeyCommand } from './run-key-command.ts';

const CANARY = 'sk-canary-ring-1';

/** A keyring in memory. */
class FakeKeyring implements Keyring {
  readonly keys = new Map<string, string>();

  async get(name: string): Promise<string | undefined> {
    return this.keys.get(name);
  }
  async set(name: string, key: string): Promise<void> {
    this.keys.set(name, key);
  }
  async remove(name: string): Promise<boolean> {
    return this.keys.delete(name);
  }
  async list(): Promise<readonly string[]> {
    return [...this.keys.keys()].sort();
  }
}

const keyring = new FakeKeyring();

async function run(action: KeyCommand['action'], name = 'openai', input = ''): Promise<string> {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  await runKeyCommand(action === 'list' ? { kind: 'key', action } : { kind: 'key', action, name }, {
    keyring,
    output,
    readSecret: async () => input,
  });
  return written.join('');
}

test('stores, lists by name and removes a key, and never prints it', async () => {
  const outputs = [await run('set', 'openai', `  ${CANARY}\n`)];
  expect(keyring.keys.get('openai')).toBe(CANARY);
  outputs.push(await run('list'));
  expect(outputs.at(-1)).toBe('openai\n');
  outputs.push(await run('remove'));
  expect(await run('list')).toBe('');
  expect(outputs.join('')).not.toContain(CANARY);
});

test.each([
  ['', 'No key was read'],
  ['two words', 'spaces or several lines'],
])('rejects an invalid key: %j', async (input, sentence) => {
  await expect(run('set', 'openai', input)).rejects.toThrow(sentence);
});

test('rejects removing an unknown key', async () => {
  await expect(run('remove', 'nothing')).rejects.toThrow(InputError);
});
