import type { ServerResponse } from 'node:http';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';

/** What a request to a paced provider asks for, in its first message. */
export type Pace = {
  readonly deltas: number;
  /** Deltas per second. */
  readonly rate: number;
  /** Requests of one group start together, once this many have arrived. Default 1. */
  readonly together?: number;
};

/** The current time in milliseconds, from one clock for the whole process. */
export const now = (): number => performance.now();

/**
 * Starts a model server that sends deltas at a set pace; each delta's text is its number and the time it was written. It offers one
 * model, `paced`.
 */
export function startPacedProvider(): Promise<ModelServer> {
  const waiting: (() => void)[] = [];
  const startTogether = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= count) for (const start of waiting.splice(0)) start();
    });
  return startModelServer({
    models: ['paced'],
    answer: async (response, body) => {
      const { messages } = body as { messages?: { content: string }[] };
      const pace = JSON.parse(messages?.at(-1)?.content ?? '{}') as Pace;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.socket?.setNoDelay(true);
      response.write(sseChunk({ role: 'assistant', content: '' }));
      await startTogether(pace.together ?? 1);
      await sendDeltas(response, pace);
      response.end(sseEnd());
    },
  });
}

/** Timers are too coarse for 3,000 deltas per second, so each tick sends all that are due. */
async function sendDeltas(response: ServerResponse, { deltas, rate }: Pace): Promise<void> {
  const start = now();
  for (let sent = 0; sent < deltas && !response.destroyed; ) {
    const due = Math.min(deltas, Math.floor(((now() - start) * rate) / 1000) + 1);
    for (; sent < due; sent++) response.write(sseChunk({ content: `${sent}@${now().toFixed(3)} ` }));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
