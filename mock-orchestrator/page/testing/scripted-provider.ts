import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model of a {@link ScriptedProvider} does when it is asked. */
export type Script = {
  /** Deltas, each sent as one chunk. */
  readonly deltas?: readonly Readonly<Record<string, string>>[];
  /** Answers with this status instead, and an error of OpenAI's shape. */
  readonly status?: number;
  /** Sends no end: it writes on, a word each 20 ms, until its connection is closed. */
  readonly endless?: boolean;
};

/** An OpenAI-compatible server whose models do what a test wants, and that any page may ask. */
export type ScriptedProvider = {
  readonly baseUrl: string;
  /** The bodies it was asked with, in turn. */
  readonly asked: Readonly<Record<string, unknown>>[];
  /** How many answers its callers closed before they ended. */
  readonly closed: () => number;
  readonly stop: () => Promise<void>;
};

const WORD_MS = 20;

/** Starts a provider on a free port, with a model for each script. */
export async function startScriptedProvider(scripts: Readonly<Record<string, Script>>): Promise<ScriptedProvider> {
  const asked: Readonly<Record<string, unknown>>[] = [];
  let closed = 0;
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return response.end();
    if (request.url?.endsWith('/models'))
      return sendJson(response, 200, { data: Object.keys(scripts).map((id) => ({ id, object: 'model' })) });
    response.on('close', () => {
      if (!response.writableEnded) closed += 1;
    });
    void readBody(request).then((body) => {
      asked.push(body);
      return play(scripts[String(body['model'])] ?? { status: 404 }, response);
    });
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    closed: () => closed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function play({ deltas = [], status, endless }: Script, response: ServerResponse): Promise<void> {
  if (status !== undefined) {
    sendJson(response, status, { error: { message: 'The provider says no.', type: 'error' } });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const delta of deltas) sendChunk(response, delta);
  while (endless && !response.closed) {
    sendChunk(response, { content: 'word ' });
    await new Promise((resolve) => setTimeout(resolve, WORD_MS));
  }
  if (response.closed) return;
  sendChunk(response, {}, 'stop');
  response.end('data: [DONE]\n\n');
}

function sendChunk(response: ServerResponse, delta: object, finish: string | null = null): void {
  const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Record<string, unknown>;
}
