import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { ScriptedExecutor } from '../testing/scripted-executor.ts';

const PROGRAM = [`--conditions=chat-executor-source`, fileURLToPath(new URL('./bin.ts', import.meta.url))];

type Running = {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly lines: readonly [url: string, curl: string];
  readonly ended: Promise<number | null>;
};

/** Starts the program on a free port and waits for the two lines it prints. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [...PROGRAM, '--port', '0', '--no-open', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const reader = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => ((await reader.next()) as { value: string }).value;
  return { child, lines: [await read(), await read()], ended };
}

/**
 * Runs a curl command in a shell, with a script that replaces curl, which not every machine has. Then sends the request.
 */
async function runCurl(line: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'curl-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'curl'), '#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done\n', { mode: 0o755 });
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` } });
  const words = stdout.split('\0').slice(0, -1);
  const [option, url, ...rest] = words;
  expect(option).toBe('-N');
  const valuesOf = (flag: string) => rest.flatMap((word, index) => (rest[index - 1] === flag ? [word] : []));
  const headers = valuesOf('-H').map((header): [string, string] => [header.split(': ')[0] ?? '', header.split(': ')[1] ?? '']);
  const response = await fetch(url ?? '', { method: 'POST', headers, body: valuesOf('-d')[0] ?? '' });
  return response.text();
}

test('prints a URL and a curl command that calls the executor of the local user', async () => {
  const { lines, child, ended } = await start();
  const [url, curl] = lines;
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  const signIn = await fetch(`${url}/api/v1/auths/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"You"}',
  });
  const { token } = (await signIn.json()) as { token: string };
  const executor = await ScriptedExecutor.connect({ url, token, models: ['m'], onCall: (call) => call.answer('Hello') });
  onTestFinished(() => executor.stop());
  const body = await runCurl(curl);
  expect(body).toContain('"content":"Hello"');
  expect(body.trimEnd()).toMatch(/data: \[DONE\]$/);
  expect(await (await fetch(`${url}/api/config`)).json()).toMatchObject({ sign_in: 'local', demo_provider: { base_url: '/demo/v1' } });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('accepts the token of a user from the command line without printing it, and disables sign-in by name on other addresses', async () => {
  const { lines } = await start('--user', 'ada:token-of-ada', '--host', '0.0.0.0');
  const [url, curl] = lines;
  expect(curl).not.toContain('token-of-ada');
  expect((await fetch(`${url}/v1/models`, { headers: { authorization: 'Bearer token-of-ada' } })).status).toBe(200);
  expect((await fetch(`${url}/api/v1/auths/signin`, { method: 'POST' })).status).toBe(404);
});

test('exits with one sentence for an invalid argument or a port in use', async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [...PROGRAM, ...args]).catch((error: { code: number; stderr: string }) => error);
  expect(await run('--port', 'x')).toMatchObject({ code: 1, stderr: '--port must be a number from 0 to 65535, not "x".\n' });
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  expect(await run('--port', String(port), '--no-open')).toMatchObject({ code: 1, stderr: expect.stringContaining('--port') });
});

test('--help lists the options', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...PROGRAM, '--help']);
  expect(stdout).toContain('--allow-origin');
});
