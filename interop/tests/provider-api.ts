import type { ServerResponse } from 'node:http';
import { type RecordedRequest, startByteServer } from '@chat-executor/testing/byte-server';
import type { ProviderSettings } from 'chat-executor';
import { findBrokenRule, readTools, type SentTool } from './provider-rules.ts';
import { type Api, encodeTurn, signatureOf, type Turn } from './provider-turns.ts';

/** A server with the API of a provider. It checks each request as the real service does, and answers with prepared turns. */
export type ProviderApi = {
  /** How to set it up in an executor. */
  readonly settings: Pick<ProviderSettings, 'kind' | 'baseUrl' | 'models'>;
  /** The answers to come, in order; a function gets the tools of the request. After the last one, requests get the text `end`. */
  turns: (Turn | ((tools: readonly SentTool[]) => Turn))[];
  /** The bodies of the accepted requests. */
  readonly accepted: RecordedRequest['body'][];
  /** The messages with which it refused requests. */
  readonly refusals: string[];
  /** What happens before an answer. Returns true if it has sent a response itself. */
  before: (response: ServerResponse) => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

/** The path of the base URL, by API. */
const PATHS: Readonly<Record<Api, string>> = {
  gemini: '/v1beta',
  anthropic: '',
  'openai-compatible': '/v1',
  'openai-responses': '/v1',
  ollama: '',
};

/** Starts a {@link ProviderApi} on a free port. */
export async function startProviderApi(api: Api, model: string): Promise<ProviderApi> {
  const accepted: RecordedRequest['body'][] = [];
  const refusals: string[] = [];
  const issued = new Map<string, string>();
  const server = await startByteServer(async (response, { method, body }) => {
    if (method !== 'POST') return void response.writeHead(404).end('{}');
    if (await provider.before(response)) return;
    const broken = findBrokenRule(api, body, issued);
    if (broken) {
      refusals.push(broken);
      return void response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(toError(api, broken)));
    }
    accepted.push(body);
    const next = provider.turns.shift() ?? { text: 'end' };
    const turn = typeof next === 'function' ? next(readTools(api, body)) : next;
    issued.set(signatureOf(accepted.length), turn.reasoning ?? '');
    const type = api === 'ollama' ? 'application/x-ndjson' : 'text/event-stream';
    if (!response.headersSent) response.writeHead(200, { 'content-type': type });
    response.end(encodeTurn(api, turn, accepted.length, model));
  });
  const provider: ProviderApi = {
    settings: { kind: api, baseUrl: `${server.url}${PATHS[api]}`, models: [model] },
    turns: [],
    accepted,
    refusals,
    before: async () => false,
    stop: async () => server[Symbol.asyncDispose](),
  };
  return provider;
}

function toError(api: Api, message: string): object {
  if (api === 'gemini') return { error: { code: 400, message, status: 'INVALID_ARGUMENT' } };
  if (api === 'anthropic') return { type: 'error', error: { type: 'invalid_request_error', message } };
  if (api === 'ollama') return { error: message };
  return { error: { message, type: 'invalid_request_error', param: null, code: null } };
}
