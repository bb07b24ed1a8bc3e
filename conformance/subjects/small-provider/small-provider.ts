import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, stopListening } from '../../src/peers/listen.ts';
import { type Json, parseObject } from '../json.ts';

/** A completion request. */
export type ProviderRequest = { readonly body: Json; readonly key: string | undefined };

/** An error answer. */
export type ErrorAnswer = { readonly status: number; readonly message: string };

/** Key and model of the small provider. */
export const SMALL_KEY = 'sk-small-provider';
export const SMALL_MODEL = 'small-model';

/** A body whose answer fails mid-stream. */
export const FAILING_BODY = { user: 'fails-in-the-middle' } as const;

const TEXTS = ['one ', 'two ', 'é漢字😀 ', 'three'];

/**
 * A small conforming provider, split into steps that subclasses can override. It always gives the same answer, calls two tools
 * if it gets any, and fails mid-stream for {@link FAILING_BODY}.
 */
export class SmallProvider {
  readonly #server = createServer((request, response) => void this.#handleRequest(request, response));
  answerCount = 0;
  url = '';

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}/v1`;
  }

  stop(): Promise<void> {
    return stopListening(this.#server);
  }

  async #handleRequest(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('close', () => {
      if (!response.writableFinished) this.onClientDisconnect();
    });
    const body = parseObject(await text(incoming)) ?? {};
    const path = new URL(incoming.url ?? '/', this.url).pathname;
    if (incoming.method === 'OPTIONS') return void response.writeHead(204).end();
    const request = { body, key: incoming.headers.authorization?.replace('Bearer ', '') };
    if (incoming.method === 'GET' && path === '/v1/models') {
      if (!request.key) return this.sendError(response, { status: 401, message: 'A key is required.' });
      return this.writeJson(response, 200, this.models());
    }
    const error = this.validate(request);
    if (error !== undefined) return this.sendError(response, error);
    this.answerCount += 1;
    if (request.body['stream'] === true) await this.stream(response, request);
    else this.writeJson(response, 200, this.completion());
  }

  onClientDisconnect(): void {}

  models(): Json {
    return { object: 'list', data: [{ id: SMALL_MODEL, object: 'model', created: 1, owned_by: 'small' }] };
  }

  /** The error answer for an invalid request, or undefined. */
  validate({ body, key }: ProviderRequest): ErrorAnswer | undefined {
    if (key !== SMALL_KEY) return { status: 401, message: 'Incorrect API key provided.' };
    if (!Array.isArray(body['messages'])) return { status: 400, message: 'The body has no list of messages.' };
    if (body['model'] !== SMALL_MODEL) return { status: 404, message: 'The model does not exist.' };
    return undefined;
  }

  sendError(response: ServerResponse, { status, message }: ErrorAnswer): void {
    this.writeJson(response, status, this.errorBody(message));
  }

  errorBody(message: string): Json {
    return { error: { message, type: 'invalid_request_error', param: null, code: null } };
  }

  writeJson(response: ServerResponse, status: number, body: Json): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  answerId(): string {
    return `chatcmpl-${this.answerCount}`;
  }

  usage(): Json | undefined {
    return { prompt_tokens: 7, completion_tokens: 5, total_tokens: 12 };
  }

  completion(): Json {
    const message = { role: 'assistant', content: TEXTS.join('') };
    const common = { id: this.answerId(), object: 'chat.completion', created: 1, model: SMALL_MODEL };
    return { ...common, choices: [{ index: 0, message, finish_reason: this.finishReason() }], usage: this.usage() };
  }

  finishReason(): string {
    return 'stop';
  }

  streamHeaders(): Readonly<Record<string, string>> {
    return { 'content-type': 'text/event-stream; charset=utf-8' };
  }

  /** The deltas of a stream; the last one has the finish reason. */
  deltas({ body }: ProviderRequest): readonly { readonly delta: Json; readonly finish: string | null }[] {
    if (Array.isArray(body['tools'])) {
      const tools = this.toolFragments().map((fragment) => ({ delta: { tool_calls: [fragment] }, finish: null }));
      return [{ delta: this.firstDelta(), finish: null }, ...tools, { delta: {}, finish: 'tool_calls' }];
    }
    const texts = TEXTS.map((content) => ({ delta: { content }, finish: null }));
    return [{ delta: this.firstDelta(), finish: null }, ...texts, { delta: {}, finish: this.finishReason() }];
  }

  firstDelta(): Json {
    return { role: 'assistant', content: '' };
  }

  toolFragments(): readonly Json[] {
    return ['Paris', 'Rome'].flatMap((city, index) => [
      { index, id: `call-${index}`, type: 'function', function: { name: 'read_weather', arguments: '' } },
      { index, function: { arguments: `{"city":` } },
      { index, function: { arguments: `"${city}"}` } },
    ]);
  }

  *eventData(request: ProviderRequest): Generator<string> {
    const { body } = request;
    const common = { id: this.answerId(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL };
    const failsAt = body['user'] === FAILING_BODY.user ? 3 : Number.POSITIVE_INFINITY;
    for (const [index, { delta, finish }] of this.deltas(request).entries()) {
      if (index === failsAt) return yield* this.failMidStream();
      yield JSON.stringify(this.chunk({ ...common, choices: [{ index: 0, delta, finish_reason: finish }] }, index));
    }
    const options = body['stream_options'] as Json | undefined;
    if (options?.['include_usage'] === true && this.usage()) yield JSON.stringify({ ...common, choices: [], usage: this.usage() });
    yield* this.doneEvent();
  }

  /** Hook to change a chunk before it is written. */
  chunk(chunk: Json, _index: number): Json {
    return chunk;
  }

  *failMidStream(): Generator<string> {
    yield JSON.stringify(this.errorBody('The model failed.'));
  }

  *doneEvent(): Generator<string> {
    yield '[DONE]';
  }

  frame(data: string): string | Uint8Array {
    return `data: ${data}\n\n`;
  }

  async stream(response: ServerResponse, request: ProviderRequest): Promise<void> {
    response.writeHead(200, this.streamHeaders());
    for (const data of this.eventData(request)) {
      response.write(this.frame(data));
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.end(response);
  }

  end(response: ServerResponse): void {
    response.end();
  }
}
