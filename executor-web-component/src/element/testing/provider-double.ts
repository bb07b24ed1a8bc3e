import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small OpenAI-compatible server that lists models to whoever has the key. */
export type ProviderDouble = {
  readonly baseUrl: string;
  /** `authorization` of every request but preflights, as it came. */
  readonly authorizations: (string | undefined)[];
  close(): Promise<void>;
};

/** What it is like. */
export type ProviderDoubleOptions = {
  readonly models?: readonly string[];
  /** What it asks for; without one, everybody may call it. */
  readonly key?: string;
  /** Lets no page of another origin read its answers. */
  readonly closed?: boolean;
};

/** Starts it on a free port of this computer. */
export async function startProviderDouble({ models = [], key, closed = false }: ProviderDoubleOptions): Promise<ProviderDouble> {
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (!closed) {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    authorizations.push(request.headers.authorization);
    const [status, body] = answer(request, models, key);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    authorizations,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, models: readonly string[], key: string | undefined): [status: number, body: object] {
  const { authorization } = request.headers;
  if (key !== undefined && authorization !== `Bearer ${key}`) {
    // As some servers do: the key that was sent is in the message.
    return [
      401,
      { error: { message: `Incorrect API key provided: ${authorization}`, type: 'invalid_request_error', code: 'invalid_api_key' } },
    ];
  }
  if (request.url === '/v1/models') return [200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) }];
  return [404, { error: { message: 'There is nothing here.', type: 'invalid_request_error' } }];
}
