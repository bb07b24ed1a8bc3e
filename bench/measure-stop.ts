import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk } from '@chat-executor/testing/server-sent-events';
import { io } from 'socket.io-client';
import { percentile } from './read-answer.ts';

/** How fast Stop reaches the model. Times are milliseconds. */
export type StopResult = { readonly stops: number; readonly p50: number; readonly slowest: number };

const STOPS = 20;

/** A model server that writes until its connection is closed, and tells when that was. */
export type EndlessProvider = Pick<ModelServer, 'baseUrl' | 'stop'> & { readonly closed: () => Promise<number> };

/** Starts one on a free port. It offers one model, `endless`. */
export async function startEndlessProvider(): Promise<EndlessProvider> {
  const { baseUrl, stop, requests } = await startModelServer({
    models: ['endless'],
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write(sseChunk({ content: 'on ' })), 20);
      response.on('close', () => clearInterval(timer));
    },
  });
  return { baseUrl, stop, closed: () => requests.at(-1)?.closed ?? Promise.reject(new Error('Nothing was asked.')) };
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
