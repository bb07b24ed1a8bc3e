import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export type SeenRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body, if any. */
  readonly body: { readonly [key: string]: unknown };
  /** Settles with the time (as of `performance.now()`) at which the connection of the answer was closed by either side. */
  readonly closed: Promise<number>;
  /** Whether the answer was still being written when that happened. */
  readonly wasCut: () => boolean;
};

/** A server on a free port of this computer that answers what it is told, byte for byte, and keeps what it was asked. */
export type ByteServer = AsyncDisposable & { readonly url: string; readonly requests: readonly SeenRequest[] };

/** Answers one request. What it throws fails the test that awaits the server's end. */
export type Answer = (response: ServerResponse, request: SeenRequest) => void | Promise<void>;

/** Starts a {@link ByteServer}. Use it with `await using`: its connections are closed with it. */
export async function startByteServer(answer: Answer): Promise<ByteServer> {
  const requests: SeenRequest[] = [];
  let failure: unknown;
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await see(incoming, response);
      requests.push(request);
      await answer(response, request);
    })().catch((thrown) => {
      failure ??= thrown;
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (failure !== undefined) throw failure;
    },
  };
}

async function see(incoming: IncomingMessage, response: ServerResponse): Promise<SeenRequest> {
  const closed = new Promise<number>((resolve) => response.on('close', () => resolve(performance.now())));
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: text === '' ? {} : (JSON.parse(text) as { [key: string]: unknown }),
    closed,
    wasCut: () => !response.writableEnded,
  };
}

/** Answers with a body in one piece. */
export function send(response: ServerResponse, status: number, contentType: string, body: string | Uint8Array): void {
  response.writeHead(status, contentType === '' ? {} : { 'content-type': contentType });
  response.end(body);
}
