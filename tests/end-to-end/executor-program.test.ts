import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Line, type Program, startProgram } from './program.ts';

const TOKEN = 'token-of-ada';
const CANARY_KEY = 'sk-canary-4f1d7a93';
const PROMPT = 'secret-prompt-7c2e';
const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', '汉字', '👩‍🚀', 'data: x', '\n\n'][i % 5]}${i} `);

let provider: ModelServer;
let backend: StartedOrchestrator;
let folder: string;
const programs: Program[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-program-'));
  provider = await startModelServer();
  backend = await startBackend();
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
  await backend.stop();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

function startBackend(port = 0): Promise<StartedOrchestrator> {
  return startOrchestrator({ port }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
  const program = startProgram(args, { TOKEN, KEY: CANARY_KEY, CHAT_EXECUTOR_STATUS_DIR: folder, ...environment });
  programs.push(program);
  return program;
}

function runExecutor(...moreArgs: readonly string[]): Program {
  const models = ['--provider', 'openai-compatible', '--base-url', provider.baseUrl, '--key-env', 'KEY'];
  return run(['--backend', backend.url, '--token-env', 'TOKEN', ...models, '--log-format', 'json', ...moreArgs]);
}

const isReady = ({ event }: Line) => event === 'ready';

function ask(model = 'words', signal?: AbortSignal): Promise<Response> {
  return fetch(`${backend.url}/api/chat/completions`, {
    method: 'POST',
    ...(signal && { signal }),
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: PROMPT }], stream: true }),
  });
}

function textOf(body: string): string {
  const events = body.split('\n\n').filter((event) => event.startsWith('data: {'));
  return events
    .map((event) => (JSON.parse(event.slice(6)) as { choices?: { delta: { content?: string } }[] }).choices?.[0]?.delta.content ?? '')
    .join('');
}

/** Makes the provider write the first half of an answer, and the second half when `finish` is called. */
function answerInHalves(): { begun: Promise<void>; finish: () => void } {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const body = sseBody(WORDS, '\n');
  const half = body.indexOf('\n\n', body.length / 2) + 2;
  provider.answer = async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(body.subarray(0, half));
    begun.resolve();
    await gate.promise;
    response.end(body.subarray(half));
  };
  return { begun: begun.promise, finish: gate.resolve };
}

test('prints a ready line, answers, and prints a receipt without key and prompt', async () => {
  provider.answer = (response) => writePieces(response, sseBody(WORDS, '\r\n'), 7);
  const program = runExecutor();
  const { session } = await program.line(isReady);
  expect(program.output()).toBe(`{"event":"ready","session":"${session}","models":["words"]}\n`);

  expect(textOf(await (await ask()).text())).toBe(WORDS.join(''));
  const receipt = await program.line(({ event }) => event === 'receipt');
  expect(receipt).toMatchObject({ model: 'words', outcome: 'completed', providerName: expect.stringContaining('127.0.0.1') });

  provider.answer = (response) => void response.writeHead(401).end(JSON.stringify({ error: { message: `${CANARY_KEY} ${PROMPT}` } }));
  await (await ask()).text();
  expect(await program.line(({ outcome }) => outcome === 'failed')).toMatchObject({ error: { code: 'invalid-key' } });
  expect(provider.requests[0]?.headers.authorization).toBe(`Bearer ${CANARY_KEY}`);
  for (const secret of [CANARY_KEY, PROMPT, TOKEN]) expect(program.output() + program.errors()).not.toContain(secret);
});

test('runs a package of the AI SDK, and closes its connection when the caller leaves', async () => {
  provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 300);
  const models = ['--package', '@ai-sdk/openai-compatible', '--base-url', provider.baseUrl, '--key-env', 'KEY', '--model', 'words'];
  const program = run(['--backend', backend.url, '--token-env', 'TOKEN', '--log-format', 'json', '--provider', 'ai-sdk', ...models]);
  await program.line(isReady);
  expect(textOf(await (await ask()).text())).toBe(WORDS.join(''));
  expect(await program.line(({ event }) => event === 'receipt')).toMatchObject({ outcome: 'completed', providerName: models[1] });
  expect(provider.requests[0]?.headers.authorization).toBe(`Bearer ${CANARY_KEY}`);

  const { begun } = answerInHalves();
  const controller = new AbortController();
  await ask('words', controller.signal);
  await begun;
  controller.abort();
  await provider.closed();
  expect(await program.line(({ outcome }) => outcome === 'stopped')).toMatchObject({ error: { code: 'cancelled' } });
  for (const secret of [CANARY_KEY, PROMPT, TOKEN]) expect(program.output() + program.errors()).not.toContain(secret);
});

test('finishes running requests on a signal, accepts no new ones, and exits with 0', async () => {
  const { begun, finish } = answerInHalves();
  const program = runExecutor();
  await program.line(isReady);
  const running = await ask();
  await begun;
  program.process.kill('SIGTERM');
  expect(await program.line(({ event }) => event === 'draining')).toEqual({ event: 'draining', running: 1, seconds: 30 });
  const refused = await ask();
  expect(await refused.json()).toMatchObject({ error: { code: 'paused' } });
  finish();
  expect(textOf(await running.text())).toBe(WORDS.join(''));
  expect(await program.ended).toBe(0);
  expect(program.lines().at(-1)).toEqual({ event: 'stopped' });
});

test('stops requests that still run after the grace period, and the caller gets an error', async () => {
  const { begun } = answerInHalves();
  const program = runExecutor('--drain-seconds', '1');
  await program.line(isReady);
  const running = await ask();
  await begun;
  program.process.kill('SIGINT');
  const body = await running.text();
  expect(body).toContain('The executor stopped the request.');
  expect(textOf(body)).not.toBe('');
  expect(WORDS.join('').startsWith(textOf(body))).toBe(true);
  expect(await program.ended).toBe(0);
  await provider.closed();
});

test('exits immediately on a second signal', async () => {
  const { begun } = answerInHalves();
  const program = runExecutor();
  await program.line(isReady);
  const running = await ask();
  await begun;
  program.process.kill('SIGTERM');
  await program.line(({ event }) => event === 'draining');
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(143);
  await running.text();
});

test('reconnects to a restarted backend with a new session', async () => {
  provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 300);
  const program = runExecutor();
  const first = await program.line(isReady);
  await backend.stop();
  expect(await program.line(({ event }) => event === 'connection')).toMatchObject({
    status: 'waiting',
    error: { cure: expect.any(String) },
  });
  backend = await startBackend(backend.port);
  const second = await program.line((line) => isReady(line) && line['session'] !== first['session']);
  expect(second).toMatchObject({ models: ['words'] });
  expect(textOf(await (await ask()).text())).toBe(WORDS.join(''));
});

test('keeps running when its output streams are closed, and accepts model ids with any characters', async () => {
  provider.models = ['my models/a b:1'];
  provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 300);
  const program = runExecutor();
  await program.line(isReady);
  program.process.stdout?.destroy();
  program.process.stderr?.destroy();
  for (let i = 0; i < 3; i++) expect(textOf(await (await ask('my models/a b:1')).text())).toBe(WORDS.join(''));
  expect(provider.requests.at(-1)?.body['model']).toBe('my models/a b:1');
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test.each(['provider', 'backend, with a token', 'backend, with a password'])(
  'exits on Ctrl-C while it waits for a server that never answers: %s',
  async (silent) => {
    const asked = Promise.withResolvers<void>();
    const server = createServer((socket) => {
      socket.on('error', () => undefined).on('data', () => asked.resolve());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const account = silent === 'backend, with a password' ? ['--email-env', 'KEY', '--password-env', 'KEY'] : ['--token-env', 'TOKEN'];
      const [providerUrl, backendUrl] = silent === 'provider' ? [url, backend.url] : [provider.baseUrl, url];
      const program = run(['--backend', backendUrl, ...account, '--provider', 'openai-compatible', '--base-url', providerUrl]);
      await asked.promise;
      program.process.kill('SIGINT');
      expect(await program.ended).toBe(0);
      expect([program.output(), program.errors()]).toEqual(['', expect.stringMatching(/Stopping\n.*Stopped\n$/)]);
    } finally {
      server.close();
    }
  },
);

test('status shows running executors, and exits with 1 without one', async () => {
  const { begun, finish } = answerInHalves();
  const program = runExecutor('--name', 'my laptop');
  await program.line(isReady);
  const running = await ask();
  await begun;
  const showStatus = async () => {
    const status = run(['status', '--log-format', 'json']);
    expect(await status.ended).toBe(0);
    return status.lines();
  };
  let shown = await showStatus();
  // The program writes its status file a moment later.
  while (JSON.stringify(shown).includes('"requests":[]')) shown = await showStatus();
  expect(shown).toMatchObject([
    {
      event: 'status',
      processId: program.process.pid,
      name: 'my laptop',
      backend: backend.url,
      models: ['words'],
      requests: [{ model: 'words' }],
    },
  ]);
  for (const secret of [CANARY_KEY, PROMPT, TOKEN]) expect(JSON.stringify(shown)).not.toContain(secret);
  finish();
  await running.text();
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const after = run(['status']);
  expect([await after.ended, after.output()]).toEqual([1, '']);
  expect(after.errors()).toContain('No executor is running');
});

test.each([
  [[], 'The backend URL is missing.'],
  [['--backend', 'http://127.0.0.1:9', '--token-env', 'ABSENT', '--provider', 'ollama'], 'ABSENT (from --token-env) is not set'],
  [['--config', 'absent.json'], '(ENOENT)'],
  [['--key', CANARY_KEY], 'Unknown option --key'],
])('exits with 2 and a cure for wrong input: %j', async (args, sentence) => {
  const program = run(args);
  expect(await program.ended).toBe(2);
  expect(program.output()).toBe('');
  expect(program.errors()).toContain(sentence);
  expect(program.errors()).not.toContain('canary');
});

test('exits with 2 if the backend rejects the token at the start', async () => {
  const program = run(
    ['--backend', backend.url, '--token-env', 'TOKEN', '--provider', 'openai-compatible', '--base-url', provider.baseUrl],
    { TOKEN: 'token-canary' },
  );
  expect(await program.ended).toBe(2);
  expect(program.errors()).toContain('rejected the token. Put a valid token into TOKEN');
  expect(program.output() + program.errors()).not.toContain('canary');
});

test('a daily budget ends a stream and survives a restart; a model that is not allowed is rejected', async () => {
  const piece = sseEvents(['twelve chars']);
  provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(piece), 1);
    response.once('close', () => clearInterval(timer));
  };
  const limits = ['--tokens-per-day', '400', '--allow-model', 'words'];
  const first = runExecutor(...limits);
  await first.line(isReady);
  const answer = await (await ask()).text();
  await provider.closed();
  expect(answer).toContain('"over-budget"');
  expect(textOf(answer).length / 4).toBeGreaterThan(200);
  expect(textOf(answer).length / 4).toBeLessThanOrEqual(400);
  expect(await first.line(({ event }) => event === 'receipt')).toMatchObject({ outcome: 'failed', isEstimate: true });
  first.process.kill('SIGTERM');
  await first.ended;
  const again = runExecutor(...limits);
  await again.line(isReady);
  expect(await (await ask()).json()).toMatchObject({ error: { code: 'over-budget' } });
  again.process.kill('SIGTERM');
  await again.ended;
  await runExecutor('--allow-model', 'another').line(isReady);
  expect(await (await ask()).json()).toMatchObject({ error: { code: 'not-allowed' } });
});
