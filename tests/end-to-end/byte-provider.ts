import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one completion. */
export type AnswerCompletion = (response: ServerResponse, body: Record<string, unknown>, request: IncomingMessage) => Promise<void> | void;

/** A model server that writes exactly the bytes it is told to. */
export type ByteProvider = {
  /** OpenAI-compatible base URL. */
  readonly baseUrl: string;
  /** The ids it lists; to be changed by the test. Default `words` alone. */
  models: readonly string[];
  /** How completions are answered; to be set by the test. */
  answer: AnswerCompletion;
  /** Settles when the connection of the newest completion is closed before its end. */
  readonly closed: () => Promise<void>;
  readonly requests: { readonly headers: IncomingMessage['headers']; readonly body: Record<string, unknown> }[];
  readonly stop: () => Promise<void>;
};

/** Starts one on a free port. */
export async function startByteProvider(): Promise<ByteProvider> {
  let closed = Promise.withResolvers<void>();
  const server = createServer((request, response) => void serve(request, response));
  const provider: ByteProvider = {
    baseUrl: '',
    models: ['words'],
    answer: (response) => void response.writeHead(500).end(),
    closed: () => closed.promise,
    requests: [],
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    // Pages of other origins may ask, too.
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'authorization, content-type');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (request.url?.endsWith('/models')) {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ object: 'list', data: provider.models.map((id) => ({ id, object: 'model' })) }));
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
    provider.requests.push({ headers: request.headers, body });
    closed = Promise.withResolvers<void>();
    const { resolve } = closed;
    response.on('close', () => {
      if (!response.writableFinished) resolve();
    });
    await provider.answer(response, body, request);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(provider, { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` });
  return provider;
}

/** The events of an SSE body that says `words`, one a chunk, with `lineEnd` behind each line; without its end. */
export function sseEvents(words: readonly string[], lineEnd = '\n'): string {
  const role = chunkEvent({ role: 'assistant', content: '' }, null, lineEnd);
  return role + words.map((content) => chunkEvent({ content }, null, lineEnd)).join('');
}

/** A whole SSE body that says `words`. */
export function sseBody(words: readonly string[], lineEnd: string): Buffer {
  return Buffer.from(`${sseEvents(words, lineEnd)}${chunkEvent({}, 'stop', lineEnd)}data: [DONE]${lineEnd}${lineEnd}`);
}

function chunkEvent(delta: object, finish: string | null, lineEnd: string): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'words', choices };
  return `data: ${JSON.stringify(chunk)}${lineEnd}${lineEnd}`;
}

/** Writes a body to the network in pieces of `size` bytes, each on its own. */
export async function writePieces(response: ServerResponse, body: Buffer, size: number): Promise<void> {
  response.socket?.setNoDelay(true);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let start = 0; start < body.length; start += size) {
    response.write(body.subarray(start, start + size));
    // Lets the piece leave before the next one is written.
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}
