import type { Exchange } from './exchange.ts';

/** Script that answers one provider request. */
export type ProviderScript = (exchange: Exchange) => Promise<void> | void;

/** A delta of the first choice. */
export type Delta = Readonly<Record<string, unknown>>;

const FACTS = { id: 'chatcmpl-conformance', object: 'chat.completion.chunk', created: 1_735_689_600, model: 'conformance-model' } as const;

/** One chunk; all fields except the delta are constant. */
export function chunkObject(
  delta: Delta,
  finish: string | null = null,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { ...FACTS, choices: [{ index: 0, delta, finish_reason: finish }], ...more };
}

/** One chunk as JSON. */
export function chunk(delta: Delta, finish: string | null = null, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(chunkObject(delta, finish, more));
}

/** One chunk as an event. */
export function chunkEvent(delta: Delta, finish: string | null = null): string {
  return event(chunk(delta, finish));
}

/** A usage chunk. */
export function usageChunk(usage: Readonly<Record<string, number>>): string {
  return JSON.stringify({ ...FACTS, choices: [], usage });
}

/** One SSE event with one data line. */
export function event(data: string, end = '\n'): string {
  return `data: ${data}${end}${end}`;
}

/** The `[DONE]` event. */
export const DONE_EVENT = 'data: [DONE]\n\n';

/** A complete stream: each delta, the finish reason and `[DONE]`. */
export function deltaStream(deltas: readonly Delta[], finish = 'stop', end = '\n'): string {
  return [...deltas.map((delta) => chunk(delta)), chunk({}, finish), '[DONE]'].map((data) => event(data, end)).join('');
}

/** A complete stream: the role, each text as one delta, the finish reason and `[DONE]`. */
export function textStream(texts: readonly string[], end = '\n'): string {
  return deltaStream([{ role: 'assistant', content: '' }, ...texts.map((content) => ({ content }))], 'stop', end);
}

/** A completion as JSON. */
export function completion(content: string): string {
  const message = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' };
  const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
  return JSON.stringify({ ...FACTS, object: 'chat.completion', choices: [message], usage });
}

export const JSON_HEAD = { 'content-type': 'application/json' } as const;

/** Answers with the text, streamed or not, as requested. */
export function respondWithText(...texts: readonly string[]): ProviderScript {
  return async (exchange) => {
    if (exchange.body['stream'] !== true) return exchange.answer(200, JSON_HEAD, completion(texts.join('')));
    exchange.head();
    await exchange.write(textStream(texts));
    exchange.end();
  };
}

/** Answers with exactly this body, in one piece. */
export function sendBody(body: string | Uint8Array, contentType = 'text/event-stream'): ProviderScript {
  return async (exchange) => {
    exchange.head(200, { 'content-type': contentType });
    await exchange.write(body);
    exchange.end();
  };
}

/** Answers with an error status. */
export function respondWithError(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = JSON_HEAD,
): ProviderScript {
  return (exchange) => exchange.answer(status, headers, body);
}

/** Starts a stream with headers, role and first text. */
export async function begin(exchange: Exchange, text: string): Promise<void> {
  exchange.head();
  await exchange.write(chunkEvent({ role: 'assistant', content: '' }) + chunkEvent({ content: text }));
}

/** Streams the text, then writes `rest` and ends. */
export function streamThenWrite(text: string, rest: string): ProviderScript {
  return async (exchange) => {
    await begin(exchange, text);
    await exchange.write(rest);
    exchange.end();
  };
}

/** Streams the text, then breaks the connection. */
export function streamThenReset(text: string): ProviderScript {
  return async (exchange) => {
    await begin(exchange, text);
    exchange.reset();
  };
}

/** Ends a stream successfully, after a last text if given. */
export async function complete(exchange: Exchange, text?: string): Promise<void> {
  if (text !== undefined) await exchange.write(chunkEvent({ content: text }));
  await exchange.write(chunkEvent({}, 'stop') + DONE_EVENT);
  exchange.end();
}
