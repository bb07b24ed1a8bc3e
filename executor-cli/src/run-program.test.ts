import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { TemporaryError } from './input-error.ts';
import { SystemKeyring } from './keyring/system-keyring.ts';
import { runProgram } from './run-program.ts';

/** Runs the program without a terminal. Returns its exit code and everything that it prints. */
async function run(...args: readonly string[]): Promise<{ code: number; printed: string }> {
  let printed = '';
  const output = { write: (text: string) => (printed += text) };
  const input = {} as Parameters<typeof runProgram>[1]['input'];
  const code = await runProgram(args, { environment: {}, input, output, errors: output, exit: () => undefined });
  return { code, printed };
}

test('prints an error with an argument on one line, without invisible characters', async () => {
  const { code, printed } = await run('run', '--\u001b[2J\u202e\nforged');
  expect(code).toBe(2);
  expect(printed).toMatch(/^chat-executor: [^\n]+\n$/);
  expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('setup says what to do without a terminal', async () => {
  const { code, printed } = await run('setup', '--config', 'c.json');
  expect(code).toBe(2);
  expect(printed).toContain(`not a terminal. Run it in a terminal, write ${path.resolve('c.json')} yourself`);
});

test('--log-file receives the output, after what is in it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-log-'));
  try {
    const file = path.join(folder, 'logs', 'log');
    for (const backend of ['first', 'second']) {
      expect(await run('--log-file', file, '--backend', backend)).toEqual({ code: 2, printed: '' });
    }
    expect(readFileSync(file, 'utf8')).toMatch(/^(chat-executor: The backend URL must start [^\n]+\n){2}$/);
    expect((await run('--log-file', folder)).printed).toContain('Cannot write the file');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('ends with 1 if the keyring cannot be used yet, so that a service tries again', async () => {
  const get = vi.spyOn(SystemKeyring.prototype, 'get').mockRejectedValue(new TemporaryError('The keyring is locked.', 'Unlock it.'));
  const { code, printed } = await run('--backend', 'http://127.0.0.1:9', '--provider', 'anthropic', '--key-keyring', 'mine');
  get.mockRestore();
  expect({ code, printed }).toEqual({ code: 1, printed: 'chat-executor: The keyring is locked. Unlock it.\n' });
});

test.skipIf(process.platform !== 'linux')('a full disk under --log-file does not stop the program', async () => {
  expect(await run('--log-file', '/dev/full', '--backend', 'invalid')).toEqual({ code: 2, printed: '' });
});
