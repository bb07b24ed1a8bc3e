import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Program, startProgram } from '../../tests/end-to-end/program.ts';
import { type SecretService, startSecretService } from '../servers/secret-service.ts';

const TOKEN = 'token-of-ada';
const CANARY = 'sk-canary-keyring-61';

let service: SecretService;
let provider: ModelServer;
let backend: StartedOrchestrator;
const programs: Program[] = [];

beforeAll(async () => {
  [service, provider] = await Promise.all([startSecretService(), startModelServer()]);
  backend = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
});
afterAll(async () => {
  await Promise.all([service?.stop(), provider?.stop(), backend?.stop()]);
});

function run(
  args: readonly string[],
  { input, ...environment }: { readonly input?: string } & Readonly<Record<string, string>> = {},
): Program {
  const program = startProgram(args, { ...service.environment, CHAT_EXECUTOR_STATUS_DIR: service.folder, TOKEN, ...environment }, input);
  programs.push(program);
  return program;
}

async function finish(args: readonly string[], options?: Parameters<typeof run>[1]) {
  const program = run(args, options);
  return { code: await program.ended, output: program.output(), errors: program.errors() };
}

test('stores a key encrypted in the keyring, runs an executor with it, and never prints it', async () => {
  const stored = await finish(['key', 'set', 'openai'], { input: `${CANARY}\n` });
  expect(stored).toMatchObject({ code: 0, output: expect.stringContaining('--key-keyring openai') });
  expect(await finish(['key', 'list'])).toMatchObject({ code: 0, output: 'openai\n' });
  provider.answer = (response) => writePieces(response, sseBody(['with ', 'the key'], '\n'), 9);
  const executor = run([
    ...['--backend', backend.url, '--token-env', 'TOKEN', '--log-format', 'json'],
    ...['--provider', 'openai-compatible', '--base-url', provider.baseUrl, '--key-keyring', 'openai'],
  ]);
  await executor.line(({ event }) => event === 'ready');
  const answer = await fetch(`${backend.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
  });
  expect(await answer.text()).toContain('the key');
  await executor.line(({ event }) => event === 'receipt');
  expect(provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${CANARY}`);
  const files = readdirSync(service.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(service.folder, name)).isFile(),
  );
  expect(files.some((name) => name.endsWith('.keyring'))).toBe(true);
  const bytes = files.map((name) => readFileSync(path.join(service.folder, name), 'latin1'));
  for (const text of [...bytes, stored.output, stored.errors, executor.output(), executor.errors()]) expect(text).not.toContain(CANARY);
  expect(await finish(['key', 'remove', 'openai'])).toMatchObject({ code: 0 });
  expect(await finish(['key', 'remove', 'openai'])).toMatchObject({ code: 2, errors: expect.stringContaining('no key with that name') });
  expect(await finish(['key', 'list'])).toMatchObject({ code: 0, output: '' });
});

test('exits with 2 for an unknown key name, and lists the known ones', async () => {
  await finish(['key', 'set', 'other'], { input: 'sk-2' });
  const args = ['--backend', backend.url, '--token-env', 'TOKEN', '--provider', 'openai-compatible', '--base-url', provider.baseUrl];
  const { code, errors } = await finish([...args, '--key-keyring', CANARY]);
  expect(code).toBe(2);
  expect(errors).toContain('Available: other.');
  expect(errors).not.toContain(CANARY);
});

test('exits with 1 and the cure if no keyring is available, so that a service tries again', async () => {
  const unavailable = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${service.folder}/missing` };
  for (const args of [
    ['key', 'list'],
    ['key', 'remove', 'openai'],
    ['--backend', backend.url, '--token-env', 'TOKEN', '--provider', 'anthropic', '--key-keyring', 'openai'],
  ]) {
    const { code, errors } = await finish(args, unavailable);
    expect(code).toBe(1);
    expect(errors).toMatch(/cannot be used.*Secret Service.*--key-env/);
  }
  expect(await finish(['key', 'set', 'openai'], { ...unavailable, input: CANARY })).toMatchObject({ code: 1, output: '' });
});
