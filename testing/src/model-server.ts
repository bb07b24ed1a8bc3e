import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type SeenRequest, startByteServer } from './byte-server.ts';

/** Answers one completion. */
export type AnswerCompletion = (
  response: ServerResponse,
  body: SeenRequest['body'],
  request: { readonly headers: IncomingHttpHeaders },
) => Promise<void> | void;

/** An OpenAI-compatible model server whose answers the test writes, byte for byte. */
export type ModelServer = {
  /** OpenAI-compatible base URL. */
  readonly baseUrl: string;
  /** The model ids it lists. A test may replace them. */
  models: readonly string[];
  /** How it answers completions. A test may replace it. */
  answer: AnswerCompletion;
  /** The completion requests so far. */
  readonly requests: readonly SeenRequest[];
  /** The header `authorization` of every request except preflights. */
  readonly authorizations: readonly (string | undefined)[];
  /** How many callers closed their connection before the answer ended. */
  readonly cut: () => number;
  /** Settles when the connection of the newest completion is closed before its end. */
  readonly closed: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Settings of a {@link ModelServer}. */
export type ModelServerOptions = {
  /** Default: `words` alone. */
  readonly models?: readonly string[];
  /** The API key that it requires. Default: none. */
  readonly key?: string;
  /** Whether pages of other origins may read its answers (CORS). Default true. */
  readonly allowsPages?: boolean;
  /** Default: answers 500. */
  readonly answer?: AnswerCompletion;
};

/** Starts a {@link ModelServer} on a free port. */
export async function startModelServer({
  models = ['words'],
  key,
  allowsPages = true,
  answer,
}: ModelServerOptions = {}): Promise<ModelServer> {
  const requests: SeenRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  let closed = Promise.withResolvers<void>();
  let cut = 0;
  const server = await startByteServer(async (response, request) => {
    if (allowsPages)
      response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'authorization, content-type');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { authorization } = request.headers;
    authorizations.push(authorization);
    if (key !== undefined && authorization !== `Bearer ${key}`) return refuseKey(response, authorization);
    if (request.path === '/v1/models') {
      return sendJson(response, 200, { object: 'list', data: modelServer.models.map((id) => ({ id, object: 'model' })) });
    }
    if (request.path !== '/v1/chat/completions') return sendJson(response, 404, { error: { message: 'Not found.' } });
    requests.push(request);
    closed = Promise.withResolvers<void>();
    const { resolve } = closed;
    response.on('close', () => {
      if (response.writableFinished) return;
      cut += 1;
      resolve();
    });
    return modelServer.answer(response, request.body, request);
  });
  const modelServer: ModelServer = {
    baseUrl: `${server.url}/v1`,
    models,
    answer: answer ?? ((response) => void response.writeHead(500).end()),
    requests,
    authorizations,
    cut: () => cut,
    closed: () => closed.promise,
    stop: async () => server[Symbol.asyncDispose](),
  };
  return modelServer;
}

/** Some servers repeat the key in the message; so does this one. */
function refuseKey(response: ServerResponse, authorization: string | undefined): void {
  const message = `Incorrect API key provided: ${authorization}`;
  sendJson(response, 401, { error: { message, type: 'invalid_request_error', code: 'invalid_api_key' } });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
