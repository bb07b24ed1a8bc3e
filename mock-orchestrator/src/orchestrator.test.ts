import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createOrchestrator, type Orchestrator } from './orchestrator.ts';
import { OrchestratorError } from './orchestrator-error.ts';
import { makeChunk, type ReceivedCall, ScriptedExecutor } from './testing/scripted-executor.ts';
import { readAnswerText, useFakeClock } from './testing/stage.ts';
import type { Authenticate, User } from './users/user.ts';

/** Authenticates the server's own users. */
const authenticate: Authenticate = (token) => {
  const [name, word] = token.split('/');
  return word === 'password' && name ? { user: { id: `user-${name}`, name } } : undefined;
};

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function startOrchestrator(): Orchestrator {
  const orchestrator = createOrchestrator({ authenticate });
  onTestFinished(() => orchestrator.close());
  return orchestrator;
}

async function connect(url: string, name = 'ada', models?: readonly string[]): Promise<ScriptedExecutor> {
  const executor = await ScriptedExecutor.connect({ url, token: `${name}/password`, ...(models && { models }) });
  onTestFinished(() => executor.stop());
  return executor;
}

/** Host servers, each with an orchestrator and with its own routes at `/own` and `/api/own`. */
const HOSTS: Readonly<Record<string, (orchestrator: Orchestrator) => Promise<string>>> = {
  Express: (orchestrator) => {
    const app = express();
    app.use(orchestrator.middleware);
    app.use(express.json());
    app.all(['/own', '/api/own'], (request, response) => void response.json({ own: true, body: request.body as unknown }));
    const server = createServer(app);
    orchestrator.attach(server);
    return listen(server);
  },
  Fastify: async (orchestrator) => {
    const app = fastify();
    app.addHook('onRequest', (request, reply, done) => {
      if (!orchestrator.serves(request.url)) return done();
      reply.hijack();
      void orchestrator.listener(request.raw, reply.raw);
    });
    for (const path of ['/own', '/api/own']) app.all(path, (request) => ({ own: true, body: request.body }));
    orchestrator.attach(app.server);
    await app.listen({ port: 0, host: '127.0.0.1' });
    onTestFinished(() => {
      app.server.closeAllConnections();
      return app.close();
    });
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  },
  Hono: (orchestrator) => {
    const app = new Hono();
    app.route('/', orchestrator.routes);
    for (const path of ['/own', '/api/own'])
      app.all(path, async (context) => context.json({ own: true, body: (await context.req.json()) as unknown }));
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    orchestrator.attach(server);
    return listen(server);
  },
};

describe.each(Object.entries(HOSTS))('on a host server with %s', (_name, start) => {
  test('streams a completion, and the server’s own routes still work', async () => {
    const url = await start(startOrchestrator());
    const executor = await connect(url, 'ada', ['m']);
    const headers = { authorization: 'Bearer ada/password', 'content-type': 'application/json' };
    const pending = fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ model: 'm', messages: [], stream: true }),
    });
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    call.emit(makeChunk('first '));
    const response = await pending;
    expect(response.status).toBe(200);
    call.emit(makeChunk('second'));
    call.emit({ done: true });
    expect(await readAnswerText(response)).toBe('first second');
    for (const path of ['/own', '/api/own']) {
      const own = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"x":1}' });
      expect(await own.json()).toEqual({ own: true, body: { x: 1 } });
    }
  });

  test('cancels at the executor when the caller disconnects', async () => {
    const url = await start(startOrchestrator());
    const executor = await connect(url, 'ada', ['m']);
    const headers = { authorization: 'Bearer ada/password', 'content-type': 'application/json' };
    const controller = new AbortController();
    const body = JSON.stringify({ model: 'm', messages: [] });
    const pending = fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body, signal: controller.signal }).catch(
      () => undefined,
    );
    await executor.nextCall();
    controller.abort();
    await executor.envelopeOf('request:chat:cancel');
    await pending;
  });

  test('accepts only the server’s users', async () => {
    const url = await start(startOrchestrator());
    const headers = { authorization: 'Bearer ada/wrong' };
    expect((await fetch(`${url}/v1/models`, { headers })).status).toBe(401);
    await expect(connect(url, 'ada').then(() => connect(url, ''))).rejects.toThrow();
  });
});

test('cancels at the executor when a fetch caller cancels the body of an answer', async () => {
  const orchestrator = startOrchestrator();
  const executor = await connect((await HOSTS['Express']?.(orchestrator)) ?? '', 'ada', ['m']);
  const body = JSON.stringify({ model: 'm', messages: [], stream: true });
  const headers = { authorization: 'Bearer ada/password' };
  const pending = orchestrator.fetch(new Request('http://localhost/v1/chat/completions', { method: 'POST', headers, body }));
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  call.emit(makeChunk('begun'));
  await (await pending).body?.cancel();
  await executor.envelopeOf('request:chat:cancel');
});

test('asks the server’s ownsChat who owns a chat', async () => {
  const ownsChat = (user: User, chatId: string) => Promise.resolve(chatId.startsWith(`${user.name}-`));
  const orchestrator = createOrchestrator({ authenticate, ownsChat });
  onTestFinished(() => orchestrator.close());
  const ask = (chat_id: string) =>
    orchestrator.fetch(
      new Request('http://localhost/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: 'Bearer ada/password' },
        body: JSON.stringify({ model: 'm', messages: [], chat_id, id: 'message-1' }),
      }),
    );
  expect((await ask('ada-1')).status).toBe(200);
  expect((await ask('ben-1')).status).toBe(403);
});

test('answers with an internal error if a user id cannot be part of a channel name', async () => {
  const orchestrator = createOrchestrator({ authenticate: () => ({ user: { id: 'a:b', name: 'x' } }) });
  const response = await orchestrator.fetch(new Request('http://localhost/v1/models', { headers: { authorization: 'Bearer x' } }));
  expect(response.status).toBe(500);
});

test('closing ends running requests with the error shutting-down', async () => {
  const orchestrator = startOrchestrator();
  const url = (await HOSTS['Express']?.(orchestrator)) ?? '';
  const executor = await connect(url, 'ada', ['m']);
  const pending = fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer ada/password' },
    body: JSON.stringify({ model: 'm', messages: [] }),
  });
  await executor.nextCall();
  const lost = new Promise((resolve) => executor.socket.once('disconnect', resolve));
  await orchestrator.close();
  await lost;
  const response = await pending;
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: { code: 'shutting-down' } });
  expect(new OrchestratorError('shutting-down').status).toBe(503);
});

test('requests leave no listeners on the socket, however they end', async () => {
  useFakeClock();
  const orchestrator = createOrchestrator({ authenticate, journal: true, limits: { ackMs: 20, firstItemMs: 20 } });
  onTestFinished(() => orchestrator.close());
  const server = createServer((request, response) => void orchestrator.listener(request, response));
  const sockets = orchestrator.attach(server);
  const url = await listen(server);
  const script: ((call: ReceivedCall) => void)[] = [
    (call) => call.answer('x'),
    ({ acknowledge }) => acknowledge({ error: 'No.', code: 'invalid-key', cure: 'Add one.' }),
    ({ acknowledge }) => acknowledge(),
    () => vi.advanceTimersByTime(20),
    ({ acknowledge }) => {
      acknowledge({ status: true });
      // Once the orchestrator has read the callback.
      executor.socket.emit('heartbeat', {}, () => vi.advanceTimersByTime(20));
    },
  ];
  let calls = 0;
  const executor = await ScriptedExecutor.connect({
    url,
    token: 'ada/password',
    models: ['m'],
    onCall: (call) => script[calls++ % script.length]?.(call),
  });
  onTestFinished(() => executor.stop());
  const socket = sockets.sockets.sockets.get(executor.id);
  const count = () => [
    socket?.eventNames().map((name) => socket.listenerCount(String(name))),
    socket?.listenersAny().length,
    socket?.conn.eventNames().map((name) => socket.conn.listenerCount(name)),
  ];
  const before = count();
  const headers = { authorization: 'Bearer ada/password', 'content-type': 'application/json' };
  for (let i = 0; i < 20; i += 1) {
    await (
      await fetch(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ model: 'm', messages: [], stream: true }),
      })
    ).text();
  }
  expect(calls).toBe(20);
  expect(count()).toEqual(before);
});

test('does not change the globals of its host', () => {
  const { Request: before, Response: answer } = globalThis;
  createOrchestrator();
  expect([globalThis.Request, globalThis.Response]).toEqual([before, answer]);
});
