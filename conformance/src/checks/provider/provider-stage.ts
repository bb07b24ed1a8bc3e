import { NotTestable, SubjectUnavailable } from '../../finding.ts';
import { HttpCall } from '../../peers/http/http-call.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Stage } from '../../target.ts';
import type { Trial } from '../../trial.ts';
import { type WireEntry, WireLog } from '../../wire-log.ts';
import { type ChatStream, readChatStream } from './chat-stream.ts';

/** An HTTP request to the provider. */
export type ProviderRequest = {
  readonly method?: 'GET' | 'POST' | 'OPTIONS';
  readonly path: string;
  readonly body?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Token limit of the default request: enough for a stream, few enough to be cheap. */
const MAX_TOKENS = 24;

/** Total timeout of an answer, as a multiple of the idle timeout. */
const TOTAL_LIMIT_FACTOR = 2;

/** Answers to repeated requests, cached for the whole run because some providers charge for each request. */
type Samples = Map<string, HttpCall>;

/** Test environment of a provider. */
export class ProviderStage implements Stage {
  readonly settings: ProviderSettings;
  /** Never aborts: if the server is gone, the next check reports it. */
  readonly lost: AbortSignal = new AbortController().signal;
  readonly isReady = true;
  readonly #samples: Samples;
  readonly #calls: HttpCall[] = [];
  readonly #log = new WireLog();

  constructor(settings: ProviderSettings, samples: Samples) {
    this.settings = settings;
    this.#samples = samples;
  }

  /** Checks that the provider is reachable with its key, and loads the model. @throws SubjectUnavailable naming the wrong setting */
  static async open(settings: ProviderSettings, samples: Samples, startLimit: number): Promise<ProviderStage> {
    const stage = new ProviderStage(settings, samples);
    if (samples.size > 0) return stage;
    const call = stage.#send({ method: 'GET', path: '/models' }, stage.#log);
    await call.changes.waitFor(() => call.head !== undefined || call.end !== undefined, startLimit);
    await call.finish(startLimit);
    const problem = describeProblem(call, settings);
    if (problem !== undefined) throw new SubjectUnavailable(problem);
    const warmUp = stage.#send({ path: '/chat/completions', body: stage.writeBody({ stream: false, max_tokens: 1 }) }, stage.#log);
    if (!(await warmUp.finish(startLimit, startLimit))) warmUp.abort();
    return stage;
  }

  get hasAnswers(): boolean {
    return this.#calls.some(({ head }) => head !== undefined);
  }

  get wire(): readonly WireEntry[] {
    return this.#log.entries;
  }

  /** Sends a request for a check. */
  request(trial: Trial, request: ProviderRequest): HttpCall {
    return this.#send(request, trial.wire);
  }

  /** Requests a chat completion; the default prompt unless `fields` has messages. */
  chat(trial: Trial, fields: Readonly<Record<string, unknown>>, more: Partial<ProviderRequest> = {}): HttpCall {
    return this.request(trial, this.#chatRequest(fields, more));
  }

  /** Body of the default request, with additional fields. */
  writeBody(fields: Readonly<Record<string, unknown>>): string {
    const { model, body } = this.settings;
    const messages = [{ role: 'user', content: 'Count from one to ten in words.' }];
    const all = Object.entries({ model, messages, max_tokens: MAX_TOKENS, ...body, ...fields });
    return JSON.stringify(Object.fromEntries(all.filter(([, value]) => value !== null)));
  }

  /** The answer to the default request with those fields; requested once per run and shared. */
  async sample(trial: Trial, fields: Readonly<Record<string, unknown>>, more: Partial<ProviderRequest> = {}): Promise<HttpCall> {
    const request = this.#chatRequest(fields, more);
    const name = JSON.stringify(request);
    const call = this.#samples.get(name) ?? this.#send(request, new WireLog());
    this.#samples.set(name, call);
    await this.finish(trial, call);
    trial.wire.include(call.wire.entries);
    return call;
  }

  /** The complete streamed answer to the default request. Fails the check without one. */
  async stream(trial: Trial, fields: Readonly<Record<string, unknown>> = {}): Promise<ChatStream & { readonly call: HttpCall }> {
    const call = await this.sample(trial, { stream: true, ...fields });
    if (call.status !== 200) trial.fail('status 200 for a streaming request', describeAnswer(call));
    return { call, ...readChatStream(call.pieces) };
  }

  /** The streamed answer to the default request, possibly partial if the provider is slow; for properties of every part of a stream. */
  async begunStream(trial: Trial): Promise<ChatStream & { readonly call: HttpCall }> {
    try {
      return await this.stream(trial);
    } catch (reason) {
      const call = this.#samples.get(JSON.stringify(this.#chatRequest({ stream: true })));
      if (call?.status !== 200 || call.pieces.length === 0 || call.end?.outcome !== 'aborted') throw reason;
      trial.note(`Only its start was examined: it had not ended after ${Math.round((call.end.at - call.sentAt) / 1000)} s.`);
      return { call, ...readChatStream(call.pieces) };
    }
  }

  /** Waits for the end of an answer. A stalled answer fails the check; a slow one makes it not testable. */
  async finish(trial: Trial, call: HttpCall): Promise<void> {
    const longest = trial.limit * TOTAL_LIMIT_FACTOR;
    // A non-streamed answer shows no progress before it is complete.
    const idle = call.isStreamed ? trial.limit : longest;
    if (!(await call.finish(idle, longest))) call.abort();
    const { end, movedAt, pieces } = call;
    if (end?.outcome === 'failed') trial.fail('an answer', `none: ${end.reason}`);
    if (end?.outcome !== 'aborted') return;
    trial.wire.include(call.wire === trial.wire ? [] : call.wire.entries);
    const waited = Math.round((end.at - call.sentAt) / 1000);
    if (end.at - movedAt >= idle) trial.failTimeout('an answer that ends', `${pieces.length} pieces, and nothing more after ${waited} s`);
    throw new NotTestable(
      `Too slow: ${pieces.length} pieces in ${waited} s without an end. Shorten answers with --body '{"max_tokens": 4}', or raise the timeout with --limit ${trial.facts.id}=60.`,
    );
  }

  async probe(patience: number): Promise<boolean> {
    const call = this.#send({ method: 'GET', path: '/models' }, new WireLog());
    return call.changes.waitFor(() => call.head !== undefined, patience);
  }

  async close(): Promise<void> {
    for (const call of this.#calls) if (call.end === undefined) call.abort();
  }

  #chatRequest(fields: Readonly<Record<string, unknown>>, more: Partial<ProviderRequest> = {}): ProviderRequest {
    return { path: '/chat/completions', body: this.writeBody(fields), ...more };
  }

  #send({ method = 'POST', path, body, key = this.settings.key, headers = {} }: ProviderRequest, wire: WireLog): HttpCall {
    const call = new HttpCall({
      method,
      url: new URL(`${this.settings.url}${path}`),
      headers: {
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
      wire,
      to: 'provider',
      mask: (text) =>
        [this.settings.key, key].reduce<string>((masked, secret) => (secret ? masked.replaceAll(secret, '[key]') : masked), text),
      body,
    });
    this.#calls.push(call);
    return call;
  }
}

/** Status, content type and start of an answer, for evidence. */
export function describeAnswer(call: HttpCall): string {
  if (call.head === undefined) return `no answer (${call.end?.reason ?? 'none in time'})`;
  const text = call.bytes.toString();
  return `status ${call.status}, ${call.contentType || 'no content type'}, ${text === '' ? 'an empty body' : show(text, 160)}`;
}

function describeProblem(call: HttpCall, { url, key }: ProviderSettings): string | undefined {
  if (call.head === undefined)
    return `Nothing answers at ${url} (${call.end?.reason ?? 'no answer in time'}). Start the provider, or correct --url.`;
  if (call.status === 401 || call.status === 403) {
    const fix = key === undefined ? 'Set --key-env to the variable with the key.' : 'The key in the --key-env variable is wrong.';
    return `The provider at ${url} needs a valid key (status ${call.status}). ${fix}`;
  }
  const hasModelList = call.status !== 404 || isRecord(call.json);
  return hasModelList
    ? undefined
    : `There is no model list at ${url}/models (status 404). --url must be the base URL for OpenAI clients, usually ending in /v1.`;
}

/** Address of a provider and request settings. */
export type ProviderSettings = {
  /** Base URL for OpenAI clients, without a trailing slash; usually ends in `/v1`. */
  readonly url: string;
  /** Undefined if not needed. */
  readonly key: string | undefined;
  readonly model: string;
  /** Fields added to each body; null removes one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields of a request that fails mid-stream, if known. */
  readonly failingBody: Readonly<Record<string, unknown>> | undefined;
};

/** A nonexistent model. */
export const UNKNOWN_MODEL = 'conformance-no-such-model';
