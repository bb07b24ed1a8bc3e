import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import { startModelServer } from '@chat-executor/testing/model-server';
import { sseBody } from '@chat-executor/testing/server-sent-events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TARGETS } from '../../scripts/programs/targets.js';
import { runCommand } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { watchLines } from '../../tests/end-to-end/program.ts';

const TOKEN = 'token-of-ada';
const host = TARGETS.find((target) => target.host === `${process.platform}-${process.arch}`);
const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-single-file-'));
const stops: (() => Promise<unknown>)[] = [];
let executable: string;

beforeAll(async () => {
  if (host === undefined) throw new Error(`Single-file programs are not built on ${process.platform}-${process.arch}.`);
  await runCommand(process.execPath, ['scripts/build-programs.js', host.name]);
  executable = path.join(root, 'dist', 'programs', `chat-executor-${host.name}`);
}, 600_000);
afterAll(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  rmSync(folder, { recursive: true });
});

/** Runs the program to its end, with an empty PATH. */
const run = (...args: readonly string[]) =>
  promisify(execFile)(executable, args, { env: { PATH: folder, HOME: folder } }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );

test('says its version without Node', async () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'executor-cli', 'package.json'), 'utf8')) as { version: string };
  expect((await run('--version')).stdout).toBe(`${version}\n`);
});

test('loads the native library of the keyring', async () => {
  // Here is no Secret Service, which only the library can find out.
  expect((await run('key', 'list')).stderr).not.toContain('This installation cannot access');
});

test('answers a request, with a config file and its file with secrets', async () => {
  const provider = await startModelServer({ answer: (response) => void response.end(sseBody(['Hello ', 'there'], '\n')) });
  stops.push(() => provider.stop());
  const backend = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
  stops.push(() => backend.stop());
  const providers = [{ kind: 'openai-compatible', baseUrl: provider.baseUrl }];
  const configFile = path.join(folder, 'config.json');
  writeFileSync(configFile, JSON.stringify({ backend: backend.url, tokenEnv: 'TOKEN', logFormat: 'json', providers }));
  writeFileSync(path.join(folder, 'environment'), `TOKEN='${TOKEN}'\n`, { mode: 0o600 });
  const program = watchLines(
    spawn(executable, ['--config', configFile], { env: { PATH: folder, HOME: folder }, stdio: ['pipe', 'pipe', 'pipe'] }),
  );
  stops.push(async () => {
    program.process.kill('SIGKILL');
    await program.ended;
  });
  await program.line((line) => line.includes('"ready"'));
  const response = await fetch(`${backend.url}/api/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
  });
  expect(await response.text()).toContain('there');
});
