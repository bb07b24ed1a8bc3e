import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io } from 'socket.io-client';
import { percentile } from './read-answer.ts';

/** How fast Stop reaches the model. Times are milliseconds. */
export type StopResult = { readonly stops: number; readonly p50: number; readonly slowest: number };

const STOPS = 20;

/** A model that writes on until its connection is closed, and says when that was. */
export type EndlessProvider = { readonly baseUrl: string; readonly closed: () => Promise<number>; readonly stop: () => Promise<void> };

/** Starts one on a free port. It offers one model, `endless`. */
export async function startEndlessProvider(): Promise<EndlessProvider> {
  let closed = Promise.withResolvers<number>();
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/models')) {
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ object: 'list', data: [{ id: 'endless', object: 'model' }] }));
      return;
    }
    closed = Promise.withResolvers<number>();
    const { resolve } = closed;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const choices = [{ index: 0, delta: { content: 'on ' }, finish_reason: null }];
    const chunk = `data: ${JSON.stringify({ id: 'e', object: 'chat.completion.chunk', created: 1, model: 'endless', choices })}\n\n`;
    const timer = setInterval(() => response.write(chunk), 20);
    response.on('close', () => {
      clearInterval(timer);
      resolve(performance.now());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    closed: () => closed.promise,
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
}

/** Presses Stop in chats, as the page of Open WebUI does, and measures until the provider's connection is closed. */
export async function measureStop(
  backend: { url: string; token: string },
  sessionId: string,
  provider: EndlessProvider,
): Promise<StopResult> {
  const headers = { authorization: `Bearer ${backend.token}`, 'content-type': 'application/json' };
  const tab = io(backend.url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token: backend.token }, forceNew: true });
  await new Promise<void>((resolve) => tab.on('connect', () => resolve()));
  await tab.emitWithAck('user-join', { auth: { token: backend.token } });
  const times: number[] = [];
  for (let i = 0; i < STOPS; i++) {
    const message = crypto.randomUUID();
    const chat = `local:${tab.id}`;
    const begun = new Promise<void>((resolve) => {
      tab.on('events', ({ message_id, data }: { message_id: string; data: object }) => {
        if (message_id === message && JSON.stringify(data).includes('on ')) resolve();
      });
    });
    await fetch(`${backend.url}/api/chat/completions`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        model: 'endless',
        messages: [{ role: 'user', content: 'go' }],
        stream: true,
        session_id: sessionId,
        chat_id: chat,
        id: message,
        model_item: { id: 'endless', name: 'endless', direct: true, urlIdx: 0, owned_by: 'openai' },
      }),
    });
    await begun;
    const stoppedAt = performance.now();
    await fetch(`${backend.url}/api/tasks/chat/${chat}/stop`, { method: 'POST', headers });
    times.push((await provider.closed()) - stoppedAt);
    tab.off('events');
  }
  tab.disconnect();
  return { stops: STOPS, p50: percentile(times, 0.5), slowest: percentile(times, 1) };
}
