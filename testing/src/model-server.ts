import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type RecordedRequest, startByteServer } from './byte-server.ts';

/** Answers one completion. */
export type AnswerCompletion = (
  response: ServerResponse,
  body: RecordedRequest['body'],
  request: { readonly headers: IncomingHttpHeaders },
) => Promise<void> | void;

/** An OpenAI-compatible model server. The test writes its answers byte for byte. */
export type ModelServer = {
  /** OpenAI-compatible base URL. */
  readonly baseUrl: string;
  /** The ids of its models. A test may replace them. */
  models: readonly string[];
  /** Answers completions. A test may replace it. */
  answer: AnswerCompletion;
  /** The completion requests so far. */
  readonly requests: readonly RecordedRequest[];
  /** The header `authorization` of every request except preflights. */
  readonly authorizations: readonly (string | undefined)[];
  /** The number of callers that closed their connection before the end of the answer. */
  readonly cut: () => number;
  /** Resolves when the caller of the newest completion closes its connection before the end of the answer. */
  readonly closed: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Options of {@link startModelServer}. */
export type ModelServerOptions = {
  /** Default: only `words`. */
  readonly models?: readonly string[];
  /** The API key that it requires. Default: none. */
  readonly key?: string;
  /** Whether pages of other origins may read its answers (CORS). Default true. */
  readonly allowsPages?: boolean;
  /** Default: status 500. */
  readonly answer?: AnswerCompletion;
};

/** Starts a {@link ModelServer} on a free port. */
export async function startModelServer({
  models = ['words'],
  key,
  allowsPages = true,
  answer,
}: ModelServerOptions = {}): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
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

/** Rejects a key with a message that contains it, like some real servers. */
function refuseKey(response: ServerResponse, authorization: string | undefined): void {
  const message = `Incorrect API key provided: ${authorization}`;
  sendJson(response, 401, { error: { message, type: 'invalid_request_error', code: 'invalid_api_key' } });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
