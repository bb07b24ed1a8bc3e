import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk } from '@chat-executor/testing/server-sent-events';
import { io } from 'socket.io-client';
import { quantile } from './quantile.ts';

/** The time from a Stop to the end of the provider connection, in milliseconds. */
export type StopResult = { readonly stops: number; readonly p50: number; readonly slowest: number };

const STOPS = 20;

/** A model server that writes until the connection is closed. `closed` resolves with the time at which the connection of its latest request closed. */
export type EndlessProvider = Pick<ModelServer, 'baseUrl' | 'stop'> & { readonly closed: () => Promise<number> };

/** Starts a model server on a free port that writes until the connection is closed. Its only model is `endless`. */
export async function startEndlessProvider(): Promise<EndlessProvider> {
  const { baseUrl, stop, requests } = await startModelServer({
    models: ['endless'],
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write(sseChunk({ content: 'on ' })), 20);
      response.on('close', () => clearInterval(timer));
    },
  });
  return { baseUrl, stop, closed: () => requests.at(-1)?.closed ?? Promise.reject(new Error('The provider received no request.')) };
}

/** Stops answers in chats, like the page of Open WebUI, and measures the time until the provider connection is closed. */
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
    const started = new Promise<void>((resolve) => {
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
    await started;
    const stoppedAt = performance.now();
    await fetch(`${backend.url}/api/tasks/chat/${chat}/stop`, { method: 'POST', headers });
    times.push((await provider.closed()) - stoppedAt);
    tab.off('events');
  }
  tab.disconnect();
  return { stops: STOPS, p50: quantile(times, 0.5), slowest: quantile(times, 1) };
}
