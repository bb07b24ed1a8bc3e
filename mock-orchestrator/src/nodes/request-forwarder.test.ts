// Over 300 lines, because all tests are about this one class and share its set-up.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readCompletionRequest } from '../completions/completion-request.ts';
import { HeldBytes } from '../held-bytes.ts';
import { answerThrown } from '../http/answer-error.ts';
import type { AppEnv } from '../http/app.ts';
import { forwardCompletion } from '../http/completions/forward-completion.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { createLogger } from '../logger.ts';
import { openBody } from '../open-body.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { SessionDirectory } from '../socket/session-directory.ts';
import { readError, readEvents } from '../testing/stage.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSession } from './remote-session.ts';
import { RequestForwarder } from './request-forwarder.ts';
import { END_TASK, LIST_TASKS } from './scripts.ts';

const USER = { id: 'ada', name: 'Ada' };
const ID = '00000000-0000-4000-8000-000000000000';
const BODY = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true, session_id: 's1' };
const EVENT_STREAM = { 'content-type': 'text/event-stream; charset=utf-8' };

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  onTestFinished(() => server.closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Asking = { readonly signal?: AbortSignal; readonly headers?: Record<string, string>; readonly fields?: object };

/** A node whose caller asks for an executor of the node at `homeUrl`. Answers `here` if it must run the request itself. */
async function startNode(homeUrl: string, { maxBytesPerUser = Infinity, ...limits }: Partial<Limits> = {}) {
  const log = createLogger('silent');
  const warn = vi.spyOn(log, 'warn');
  const remote = new RemoteSession(
    { id: 's1', user: USER, home: 'home', announcement: undefined, running: 0 },
    { id: '1', post: () => undefined, onActive: () => undefined },
  );
  const closing = new AbortController();
  /** The tasks in Redis, as task and value, alternating. */
  const tasks: string[] = [];
  const run = vi.fn(async (script: string) => (script === LIST_TASKS ? tasks : 1));
  const link = { urlOf: async (node: string) => (node === 'home' ? homeUrl : undefined), run };
  const sessions = { listOf: () => [remote] };
  const forwarder = new RequestForwarder({
    link: link as unknown as RedisLink,
    sessions: sessions as unknown as SessionDirectory,
    log,
    totalMs: 60_000,
    closing: closing.signal,
  });
  const held = new HeldBytes(maxBytesPerUser);
  const parts = {
    limits: { ...DEFAULT_LIMITS, ...limits },
    held,
    openBody,
    forward: forwarder.forward,
    nodeId: () => 'here',
    log,
  } as unknown as Parts;
  const app = new Hono<AppEnv>();
  app.onError((error, context) => answerThrown(context, error, parts));
  app.post('/v1/chat/completions', async (context) => {
    context.set('user', USER);
    const text = await context.req.text();
    const request = readCompletionRequest(JSON.parse(text), { id: ID, user: USER });
    const holding = held.open(USER.id);
    holding.set(text.length);
    return (await forwardCompletion(context, parts, request, { text, holding })) ?? context.text('here');
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
  const ask = ({ fields, headers, ...options }: Asking = {}) =>
    fetch(url, {
      method: 'POST',
      body: JSON.stringify({ ...BODY, ...fields }),
      ...options,
      headers: { authorization: 'Bearer token', ...headers },
    });
  return { ask, forwarder, closing, run, tasks, warn, held: () => held.of(USER.id) };
}

/** Answers with an id at the path for it, and names the node in all other answers, as a node does. */
function asNode(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('x-chat-executor-node', 'home');
    if (request.url === '/api/node') response.end('{"node":"home"}');
    else listener(request, response);
  };
}

/** A home node that answers each request as the test says. */
async function startHome(limits: Partial<Limits> = {}) {
  type Asked = { readonly request: IncomingMessage; readonly body: string; readonly response: ServerResponse };
  const { promise, resolve } = Promise.withResolvers<Asked>();
  const homeUrl = await listen(asNode(async (request, response) => resolve({ request, body: await readText(request), response })));
  return { ...(await startNode(homeUrl, limits)), asked: promise };
}

describe('a request whose executor is on another node', () => {
  test('arrives there as it is, and the events of its answer come back in order', async () => {
    const { ask, asked, held } = await startHome();
    const pending = ask();
    const { request, body, response } = await asked;
    expect(request.url).toBe('/v1/chat/completions');
    expect(request.headers).toMatchObject({ authorization: 'Bearer token', 'x-request-id': ID, 'content-type': 'application/json' });
    expect(JSON.parse(body)).toEqual(BODY);
    response.writeHead(200, EVENT_STREAM).write('data: "one"\n\ndata: "tw');
    const answer = await pending;
    expect(answer.headers.get('content-type')).toBe(EVENT_STREAM['content-type']);
    response.write('o 汉字"\n');
    response.write('\n');
    response.end('data: [DONE]\n\n');
    expect(await readEvents(answer)).toEqual(['"one"', '"two 汉字"', '[DONE]']);
    await vi.waitFor(() => expect(held()).toBe(0));
  });

  test('is answered with the status, the error and the time to retry of that node', async () => {
    const { ask, asked } = await startHome();
    const pending = ask();
    const { response } = await asked;
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '7' }).end('{"error":{"code":"rate-limited"}}');
    const answer = await pending;
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      429,
      '7',
      { error: { code: 'rate-limited' } },
    ]);
  });

  test('ends with an error after its last whole event if that node is lost', async () => {
    const { ask, asked } = await startHome();
    const pending = ask();
    const { response } = await asked;
    response.writeHead(200, EVENT_STREAM).write('data: "one"\n\ndata: "part');
    const answer = await pending;
    response.write('ial', () => response.destroy());
    const events = await readEvents(answer);
    expect(events).toEqual(['"one"', expect.stringContaining('executor-gone')]);
  });

  test.each([
    [
      'treated as dead',
      'executor-gone',
      ({ forwarder }: Awaited<ReturnType<typeof startHome>>) => forwarder.handleNodeGone((node) => node === 'home'),
    ],
    ['asked by a node that stops', 'shutting-down', ({ closing }: Awaited<ReturnType<typeof startHome>>) => closing.abort()],
  ])('ends with an error if that node is %s', async (_name, code, end) => {
    const home = await startHome();
    const pending = home.ask();
    const { response } = await home.asked;
    response.writeHead(200, EVENT_STREAM).write('data: "one"\n\n');
    const answer = await pending;
    const closed = once(response, 'close');
    end(home);
    expect((await readEvents(answer)).at(-1)).toContain(code);
    await closed;
  });

  test.each(['before', 'after'])('is ended there when its caller disconnects %s the first event', async (when) => {
    const { ask, asked } = await startHome();
    const caller = new AbortController();
    const pending = ask({ signal: caller.signal }).catch(() => undefined);
    const { request, response } = await asked;
    const closed = once(response, 'close');
    if (when === 'after') {
      response.writeHead(200, EVENT_STREAM).write('data: "one"\n\n');
      await pending;
    }
    caller.abort();
    await closed;
    expect(request.complete && !response.writableEnded).toBe(true);
  });

  test('slows that node down while its caller does not read', async () => {
    const { ask, asked, held } = await startHome();
    const pending = ask();
    const { response } = await asked;
    response.writeHead(200, EVENT_STREAM);
    const event = `data: "${'x'.repeat(256 * 1024)}"\n\n`;
    let written = 0;
    let full = false;
    // More than the buffers of both connections take.
    for (; written < 256 && !full; written += 1) full = !response.write(event) && (await isFull(response));
    expect(full).toBe(true);
    expect(held()).toBeLessThan(2 * 1024 * 1024);
    const text = (await pending).text();
    response.end('data: [DONE]\n\n');
    expect((await text).length).toBe(written * event.length + 'data: [DONE]\n\n'.length);
  });

  test('is run here if that node cannot be reached', async () => {
    const { ask, run } = await startNode('http://127.0.0.1:1');
    expect(await (await ask()).text()).toBe('here');
    expect(run).not.toHaveBeenCalled();
  });

  test('is run here, and no longer counts there, if that node is lost before it answers', async () => {
    const { ask, asked, run } = await startHome();
    const pending = ask();
    (await asked).response.destroy();
    expect(await (await pending).text()).toBe('here');
    expect(run).toHaveBeenCalledWith(END_TASK, USER.id, ID, 'home');
  });

  test('is run here, and the answer names this node, if another node sent it to this one', async () => {
    const { ask } = await startHome();
    const answer = await ask({ headers: { 'x-chat-executor-forwarded': 'here' } });
    expect([await answer.text(), answer.headers.get('x-chat-executor-node')]).toEqual(['here', 'here']);
  });

  test('is refused if another node sent it to the node that had this address before', async () => {
    const { ask } = await startHome();
    const answer = await ask({ headers: { 'x-chat-executor-forwarded': 'before' } });
    expect([answer.headers.get('x-chat-executor-node'), (await readError(answer)).code]).toEqual([null, 'executor-gone']);
  });

  test.each<[string, RequestListener]>([
    ['another service', (_request, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>')],
    ['a redirect', (_request, response) => void response.writeHead(307, { location: '/elsewhere' }).end()],
    ['another node', (_request, response) => void response.end('{"node":"another"}')],
    ['an answer without an end', (_request, response) => void response.write('x'.repeat(2000))],
    ['a lost connection', ({ socket }) => void socket.destroy()],
  ])('is run here, and its token is sent to nobody, if the address is that of %s', async (_name, listener) => {
    const tokens: unknown[] = [];
    const homeUrl = await listen((request, response) => {
      tokens.push(request.headers.authorization);
      listener(request, response);
    });
    const { ask, run, warn } = await startNode(homeUrl);
    for (let i = 0; i < 3; i += 1) expect(await (await ask()).text()).toBe('here');
    // Asked once, not for each request.
    expect(tokens).toEqual([undefined]);
    expect(warn).toHaveBeenCalledExactlyOnceWith({ node: 'home', url: homeUrl }, expect.stringContaining('does not answer at its nodeUrl'));
    expect(run).not.toHaveBeenCalled();
  });

  test('is run here if another server has taken over the address', async () => {
    const homeUrl = await listen(({ url }, response) => void response.end(url === '/api/node' ? '{"node":"home"}' : '<h1>Hello</h1>'));
    const { ask, run } = await startNode(homeUrl);
    expect(await (await ask()).text()).toBe('here');
    expect(run).toHaveBeenCalledWith(END_TASK, USER.id, ID, 'home');
  });

  test('is run here if that node stops before the answer', async () => {
    const { ask, asked, run, held } = await startHome();
    const pending = ask();
    const body = JSON.stringify(new OrchestratorError('shutting-down').toBody());
    (await asked).response.writeHead(503, { 'content-type': 'application/json' }).end(body);
    expect(await (await pending).text()).toBe('here');
    expect(run).toHaveBeenCalledWith(END_TASK, USER.id, ID, 'home');
    // Its body is needed here.
    expect(held()).toBeGreaterThan(0);
  });

  test('is not run twice if its answer arrives as events and only the connection is lost', async () => {
    const { ask, asked, run, tasks, held } = await startHome();
    const pending = ask({ fields: { chat_id: 'chat-1', id: 'message-1' } });
    const { response } = await asked;
    tasks.push(ID, 'home\nchat-1');
    response.destroy();
    expect(await (await pending).json()).toEqual({ status: true, task_ids: [ID] });
    expect(run).not.toHaveBeenCalledWith(END_TASK, expect.anything(), expect.anything(), expect.anything());
    expect(held()).toBe(0);
  });

  test('is not sent if its caller has disconnected', async () => {
    const { forwarder } = await startNode(await listen(asNode((_request, response) => void response.end())));
    const request = readCompletionRequest(BODY, { id: ID, user: USER });
    const sent = forwarder.forward(request, { headers: {}, body: '', signal: AbortSignal.abort() });
    await expect(sent).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('ends with an error if its events fill the memory of its user', async () => {
    const { ask, asked, held } = await startHome({ maxBytesPerUser: 1000 });
    const pending = ask();
    const { response } = await asked;
    response.writeHead(200, EVENT_STREAM).write('data: "one"\n\n');
    const answer = await pending;
    response.write(`data: "${'x'.repeat(5000)}`);
    expect(await readEvents(answer)).toEqual(['"one"', expect.stringContaining('answer-too-large')]);
    await vi.waitFor(() => expect(held()).toBe(0));
  });

  test.each([
    ['an answer that is too large', { maxAnswerBytes: 10 }, '{"text":"more than allowed"}', 'answer-too-large'],
    ['an answer that fills the memory of its user', { maxBytesPerUser: 200 }, `"${'x'.repeat(200)}"`, 'too-many-requests'],
    ['an answer that is cut', {}, undefined, 'executor-gone'],
  ])('fails with %s', async (_name, limits, body, code) => {
    const { ask, asked } = await startHome(limits);
    const pending = ask();
    const { response } = await asked;
    response.writeHead(200, { 'content-type': 'application/json' });
    if (body === undefined) response.write('{"cut":', () => response.destroy());
    else response.end(body);
    expect((await readError(await pending)).code).toBe(code);
  });
});

/** Whether what was written stays unread: no drain, and the amount does not change. */
async function isFull(response: ServerResponse): Promise<boolean> {
  const drained = once(response, 'drain').then(() => false);
  const stays = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 300));
  return Promise.race([drained, stays]);
}
