import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createOrchestrator, type Orchestrator } from '@chat-executor/orchestrator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Line, type Program, startProgram } from './program.ts';

const PASSWORD = 'pw-canary-81c4';

const servers: Server[] = [];
let orchestrator: Orchestrator | undefined;
let program: Program | undefined;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-survival-'));
});
afterEach(async () => {
  program?.process.kill('SIGKILL');
  await program?.ended;
  await orchestrator?.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true });
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ server: Server; url: string }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A backend with password sign-in, like Open WebUI, whose tokens can be made to expire. */
async function startBackend() {
  const users = new Map([['token-of-ada', { user: { id: 'ada', name: 'Ada' } }]]);
  const signIns: string[] = [];
  const created = createOrchestrator({ authenticate: (token) => users.get(token) });
  orchestrator = created;
  const answerSignIn = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const part of request) body += part;
    signIns.push(body);
    const isRight = body === JSON.stringify({ email: 'ada@example.com', password: PASSWORD });
    const token = `token-${signIns.length}`;
    if (isRight) users.set(token, { user: { id: 'ada', name: 'Ada' } });
    response.writeHead(isRight ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRight ? { token, expires_at: null } : { detail: `wrong: ${body}` }));
  };
  const { server, url } = await listen((request, response) => {
    const isSignIn = request.url === '/api/v1/auths/signin';
    void (isSignIn ? answerSignIn : created.listener)(request, response);
  });
  const sockets = created.attach(server);
  const expireTokens = () => {
    users.clear();
    sockets.disconnectSockets(true);
  };
  return { url, signIns, expireTokens };
}

/** Starts a model server. A test may change its `models`; without them it answers with status 503. */
async function startModelServer(models: string[] | undefined) {
  const list = { models };
  const { url } = await listen((_, response) => {
    if (list.models) response.writeHead(200).end(JSON.stringify({ object: 'list', data: list.models.map((id) => ({ id })) }));
    else response.writeHead(503).end();
  });
  return Object.assign(list, { baseUrl: `${url}/v1` });
}

const SIGN_IN = { EMAIL: 'ada@example.com', PASSWORD };

function run(config: object, environment: Readonly<Record<string, string>> = SIGN_IN): Program {
  const file = path.join(folder, 'config.json');
  writeFileSync(file, JSON.stringify({ emailEnv: 'EMAIL', passwordEnv: 'PASSWORD', logFormat: 'json', ...config }));
  program = startProgram(['--config', file], { CHAT_EXECUTOR_STATUS_DIR: path.join(folder, 'status'), ...environment });
  return program;
}

const isReady = ({ event }: Line) => event === 'ready';

test('replaces an expired token, and never writes the password', async () => {
  const backend = await startBackend();
  const { baseUrl } = await startModelServer(['model-1']);
  const running = run({ backend: backend.url, providers: [{ kind: 'openai-compatible', baseUrl }] });
  const first = await running.line(isReady);
  expect(backend.signIns).toHaveLength(1);
  backend.expireTokens();
  await running.line((line) => isReady(line) && line['session'] !== first['session']);
  expect(backend.signIns).toHaveLength(2);
  expect(running.lines().map(({ event, status }) => status ?? event)).toEqual(['ready', 'waiting', 'refused', 'ready']);
  expect(running.output() + running.errors()).not.toContain('canary');
});

test('exits with 2 for a wrong password', async () => {
  const backend = await startBackend();
  const { baseUrl } = await startModelServer(['model-1']);
  const running = run(
    { backend: backend.url, providers: [{ kind: 'openai-compatible', baseUrl }] },
    { EMAIL: 'ada@example.com', PASSWORD: 'other-canary' },
  );
  expect(await running.ended).toBe(2);
  expect(running.errors()).toContain('rejected the email address and password. Check the values of EMAIL and PASSWORD.');
  expect(running.output() + running.errors()).not.toContain('canary');
});

test('offers several providers together, and announces providers and models that appear later', async () => {
  const backend = await startBackend();
  const [early, late] = [await startModelServer(['model-1']), await startModelServer(undefined)];
  const running = run({
    backend: backend.url,
    refreshSeconds: 5,
    providers: [
      { id: 'early', kind: 'openai-compatible', name: 'Early', baseUrl: early.baseUrl },
      { id: 'late', kind: 'openai-compatible', name: 'Late', baseUrl: late.baseUrl },
    ],
  });
  expect(await running.line(isReady)).toMatchObject({ models: ['model-1'] });
  expect(JSON.parse(running.errors())).toMatchObject({ event: 'provider', id: 'late', status: 'failed' });
  late.models = ['model-2'];
  await running.line(({ event, id, status }) => event === 'provider' && id === 'late' && status === 'ready');
  expect(await running.line(({ event }) => event === 'models')).toEqual({ event: 'models', models: ['model-1', 'model-2'] });
  early.models = ['model-1', 'model-3'];
  await running.line(({ models }) => JSON.stringify(models) === '["model-1","model-3","model-2"]');
  const response = await fetch(`${backend.url}/api/models`, { headers: { authorization: 'Bearer token-of-ada' } });
  const { data } = (await response.json()) as { data: { id: string }[] };
  expect(data.map(({ id }) => id).sort()).toEqual(['model-1', 'model-2', 'model-3']);
});
