import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A model server that sends deltas at a set pace; each delta's text is its number and the time it was written. */
export type PacedProvider = {
  /** OpenAI-compatible base URL. */
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
};

/** What a request to a {@link PacedProvider} asks for, in its first message. */
export type Pace = {
  readonly deltas: number;
  /** Deltas a second. */
  readonly rate: number;
  /** Requests of one group start together, when this many have come. Default 1. */
  readonly together?: number;
};

/** Milliseconds of one clock for the whole process. */
export const now = (): number => performance.now();

/** Starts one on a free port. It offers one model, `paced`. */
export async function startPacedProvider(): Promise<PacedProvider> {
  const waiting: (() => void)[] = [];
  const startTogether = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= count) for (const start of waiting.splice(0)) start();
    });
  const server = createServer(async (request, response) => {
    if (request.url?.endsWith('/models')) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'paced', object: 'model' }] }));
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as { messages: { content: string }[] };
    const pace = JSON.parse(body.messages.at(-1)?.content ?? '{}') as Pace;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.socket?.setNoDelay(true);
    write(response, { role: 'assistant', content: '' });
    await startTogether(pace.together ?? 1);
    await sendDeltas(response, pace);
    write(response, {}, 'stop');
    response.end('data: [DONE]\n\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
}

/** Timers are too coarse for 3,000 a second, so each turn sends what has come due. */
async function sendDeltas(response: ServerResponse, { deltas, rate }: Pace): Promise<void> {
  const start = now();
  for (let sent = 0; sent < deltas && !response.destroyed; ) {
    const due = Math.min(deltas, Math.floor(((now() - start) * rate) / 1000) + 1);
    for (; sent < due; sent++) write(response, { content: `${sent}@${now().toFixed(3)} ` });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function write(response: ServerResponse, delta: object, finish: string | null = null): void {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  response.write(
    `data: ${JSON.stringify({ id: 'chatcmpl-paced', object: 'chat.completion.chunk', created: 1, model: 'paced', choices })}\n\n`,
  );
}
