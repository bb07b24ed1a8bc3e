import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createOrchestrator, type Orchestrator } from '@chat-executor/orchestrator';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Line, type Program, startProgram } from './program.ts';

const PASSWORD = 'pw-canary-81c4';

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
  rmSync(folder, { recursive: true });
});

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
  const server = createServer((request, response) => {
    const isSignIn = request.url === '/api/v1/auths/signin';
    void (isSignIn ? answerSignIn : created.listener)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const sockets = created.attach(server);
  const expireTokens = () => {
    users.clear();
    sockets.disconnectSockets(true);
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, signIns, expireTokens };
}

/** Starts a model server that stops when the test ends. */
async function startModels(models: readonly string[]): Promise<ModelServer> {
  const server = await startModelServer({ models });
  onTestFinished(server.stop);
  return server;
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
  const { baseUrl } = await startModels(['model-1']);
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
  const { baseUrl } = await startModels(['model-1']);
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
  const early = await startModels(['model-1']);
  let lateStatus = 503;
  await using late = await startByteServer((response) =>
    send(response, lateStatus, 'application/json', JSON.stringify({ object: 'list', data: [{ id: 'model-2' }] })),
  );
  const running = run({
    backend: backend.url,
    refreshSeconds: 5,
    providers: [
      { id: 'early', kind: 'openai-compatible', name: 'Early', baseUrl: early.baseUrl },
      { id: 'late', kind: 'openai-compatible', name: 'Late', baseUrl: `${late.url}/v1` },
    ],
  });
  expect(await running.line(isReady)).toMatchObject({ models: ['model-1'] });
  expect(JSON.parse(running.errors().split('\n')[0] ?? '')).toMatchObject({ event: 'provider', id: 'late', status: 'failed' });
  lateStatus = 200;
  await running.line(({ event, id, status }) => event === 'provider' && id === 'late' && status === 'ready');
  expect(await running.line(({ event }) => event === 'models')).toEqual({ event: 'models', models: ['model-1', 'model-2'] });
  early.models = ['model-1', 'model-3'];
  await running.line(({ models }) => JSON.stringify(models) === '["model-1","model-3","model-2"]');
  const response = await fetch(`${backend.url}/api/models`, { headers: { authorization: 'Bearer token-of-ada' } });
  const { data } = (await response.json()) as { data: { id: string }[] };
  expect(data.map(({ id }) => id).sort()).toEqual(['model-1', 'model-2', 'model-3']);
});
