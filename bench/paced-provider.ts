import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';

/** The answer that a request to a paced provider asks for, as JSON in its last message. */
export type Pace = {
  readonly deltas: number;
  /** Deltas per second. */
  readonly rate: number;
  /** The provider waits for this many requests and then answers them at the same time. */
  readonly groupSize: number;
};

/**
 * Starts a model server that sends deltas at a given rate. The text of each delta is its index and the time (`performance.now()`) at
 * which it was written. Its only model is `paced`.
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
      const pace = JSON.parse(messages?.at(-1)?.content ?? '') as Pace;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.socket?.setNoDelay(true);
      response.write(sseChunk({ role: 'assistant', content: '' }));
      await startTogether(pace.groupSize);
      await sendDeltas(response, pace);
      response.end(sseEnd());
    },
  });
}

/** Sends all due deltas on each tick, because timers are too coarse for 3,000 deltas per second. */
async function sendDeltas(response: ServerResponse, { deltas, rate }: Pace): Promise<void> {
  const start = performance.now();
  for (let sent = 0; sent < deltas && !response.destroyed; ) {
    const due = Math.min(deltas, Math.floor(((performance.now() - start) * rate) / 1000) + 1);
    for (; sent < due; sent++) response.write(sseChunk({ content: `${sent}@${performance.now().toFixed(3)} ` }));
    await wait(1);
  }
}
