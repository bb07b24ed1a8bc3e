import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A recorded request. */
export type RecordedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body; `{}` without one. */
  readonly body: { readonly [key: string]: unknown };
  /** Resolves when either side closes the connection, with the time of `performance.now()`. */
  readonly closed: Promise<number>;
  /** Whether the response was not complete when the connection closed. */
  readonly wasCut: () => boolean;
};

/** An HTTP server on a free loopback port. The test writes the responses byte for byte; the server records the requests. */
export type ByteServer = AsyncDisposable & { readonly url: string; readonly requests: readonly RecordedRequest[] };

/** Answers one request. If it throws, the disposal of the server throws that error. */
export type Answer = (response: ServerResponse, request: RecordedRequest) => void | Promise<void>;

/** Starts a {@link ByteServer}. Use it with `await using`, which closes its connections at the end. */
export async function startByteServer(answer: Answer): Promise<ByteServer> {
  const requests: RecordedRequest[] = [];
  let failure: unknown;
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await readRequest(incoming, response);
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

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<RecordedRequest> {
  const closed = new Promise<number>((resolve) => response.on('close', () => resolve(performance.now())));
  const body = await text(incoming);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: body === '' ? {} : (JSON.parse(body) as { [key: string]: unknown }),
    closed,
    wasCut: () => !response.writableEnded,
  };
}

/** Sends a complete response. An empty `contentType` omits the header. */
export function send(response: ServerResponse, status: number, contentType: string, body: string | Uint8Array): void {
  response.writeHead(status, contentType === '' ? {} : { 'content-type': contentType });
  response.end(body);
}
