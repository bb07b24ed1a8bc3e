import type { ExecutorEnvironment } from '../../src/subject/subject-process.ts';
import { firstChoice, isObject, type Json } from '../json.ts';
import { BAD_ANSWER, Failure, failureForStatus, TOO_LARGE, toFailure } from './failure.ts';
import type { Normalizer } from './normalizer.ts';
import type { ChannelQueue } from './outbox.ts';
import type { Reader } from './reader.ts';
import type { Session } from './session.ts';

/** Replaceable parts that parse and normalize chunks. */
export type ReadingParts = { readonly Reader: typeof Reader; readonly Normalizer: typeof Normalizer };

/** A validated call. */
export type Call = {
  readonly event: string;
  readonly chatId: unknown;
  readonly messageId: unknown;
  readonly channel: string;
  readonly form: Json;
  readonly stream: boolean;
  /** Hints from the caller. A conforming executor takes no URL from them. */
  readonly model: unknown;
};

/** Body fields forwarded to a provider; all others belong to the backend. */
const FORWARDED_FIELDS = [
  ...['model', 'messages', 'stream', 'stream_options', 'temperature', 'top_p', 'max_tokens', 'max_completion_tokens', 'stop', 'seed', 'n'],
  ...['presence_penalty', 'frequency_penalty', 'logit_bias', 'logprobs', 'top_logprobs', 'response_format', 'tools', 'tool_choice'],
  ...['parallel_tool_calls', 'reasoning_effort', 'modalities', 'user'],
];

/** Maximum text length of an item, in UTF-16 units: up to three bytes each, more with JSON escapes. */
const MAX_TEXT_LENGTH = 120_000;

/** The part of an executor that requests need. */
export type RequestOwner = {
  readonly environment: ExecutorEnvironment;
  readonly parts: ReadingParts;
  readonly print: (line: string) => void;
  readonly wantsStatus: boolean;
};

/** One request, from its call to the end of its channel. */
export class Request {
  readonly environment: ExecutorEnvironment;
  readonly call: Call;
  readonly session: Session;
  readonly parts: ReadingParts;
  /** A conforming executor prints neither keys nor prompts. */
  readonly print: (line: string) => void;
  readonly owner: RequestOwner;
  readonly abort = new AbortController();
  readonly queue: ChannelQueue;
  readonly #ack: (value: unknown) => void;
  protected isAcked = false;
  protected isCancelled = false;

  constructor(owner: RequestOwner, session: Session, call: Call, ack: (value: unknown) => void) {
    this.owner = owner;
    this.environment = owner.environment;
    this.parts = owner.parts;
    this.print = owner.print;
    this.session = session;
    this.call = call;
    this.#ack = ack;
    this.queue = session.outbox.openQueue(call.channel);
  }

  /** Acks the call; later acks are dropped. */
  ackOnce(value: unknown): void {
    if (this.isAcked) return;
    this.isAcked = true;
    this.sendAck(value);
  }

  sendAck(value: unknown): void {
    this.#ack(value);
  }

  cancel(): void {
    this.isCancelled = true;
    this.abort.abort();
  }

  async run(): Promise<void> {
    let failure: Failure | undefined;
    try {
      this.requireModel();
      if (this.call.stream) await this.stream();
      else await this.complete();
    } catch (thrown) {
      failure = toFailure(thrown);
    }
    await this.finish(failure);
  }

  requireModel(): void {
    if (this.call.form['model'] === this.environment.CONFORMANCE_MODEL) return;
    throw new Failure('model-not-offered', 'This executor does not offer the model.', 'Choose a model from the list it announced.');
  }

  async finish(failure: Failure | undefined): Promise<void> {
    if (this.session.isLost) return;
    if (this.isCancelled) {
      this.ackOnce({ error: 'The request was stopped.', code: 'cancelled', cure: 'Send it again.' });
      this.session.outbox.drop(this.queue);
      return this.session.outbox.end(this.queue, ...this.endItems());
    }
    if (failure === undefined) return this.session.outbox.end(this.queue, ...this.endItems());
    const inBand = this.isAcked || this.reportsInBand();
    this.ackOnce(inBand ? { status: true } : this.errorAck(failure));
    return this.session.outbox.end(this.queue, ...(inBand && this.call.stream ? [this.errorItem(failure)] : []), ...this.endItems());
  }

  /** The last items of every request. */
  endItems(): Json[] {
    return [{ done: true }];
  }

  errorAck({ message, code, cure }: Failure): unknown {
    return { error: message, code, cure };
  }

  errorItem({ message, code, cure }: Failure): Json {
    return { error: { message, code, cure } };
  }

  /** Whether an early failure is sent as an item: chats display those best, and some backends lose error acks of streams. */
  reportsInBand(): boolean {
    const { stream, chatId, messageId, event } = this.call;
    return stream && ((Boolean(chatId) && Boolean(messageId)) || (event === 'events' && chatId === null));
  }

  providerBody(): Json {
    const known = Object.entries(this.call.form).filter(([field]) => FORWARDED_FIELDS.includes(field));
    return { ...Object.fromEntries(known), model: this.call.form['model'], stream: this.call.stream };
  }

  /** Tells the backend what the request waits for. */
  report(state: string, more: Json = {}): void {
    if (!this.owner.wantsStatus || this.abort.signal.aborted) return;
    this.session.socket.emit('executor:status', { channel: this.call.channel, state, ...more });
  }

  async callProvider(): Promise<Response> {
    this.report('provider');
    const { CONFORMANCE_PROVIDER_URL: url, CONFORMANCE_PROVIDER_KEY: key } = this.environment;
    const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
    const init = { method: 'POST', headers, body: JSON.stringify(this.providerBody()), signal: this.abort.signal };
    const response = await this.fetch(`${url}/chat/completions`, init);
    if (response.ok) return response;
    throw await this.readRefusal(response);
  }

  /** The failure for an error answer of the provider, without its text. */
  async readRefusal(response: Response): Promise<Failure> {
    await response.body?.cancel();
    return failureForStatus(response.status);
  }

  fetch(url: string, init: RequestInit): Promise<Response> {
    return fetch(url, init);
  }

  async complete(): Promise<void> {
    const response = await this.callProvider();
    let value: unknown;
    try {
      value = JSON.parse(await response.text());
    } catch {
      throw new Failure(...BAD_ANSWER);
    }
    if (!this.isCompletion(value)) throw new Failure(...BAD_ANSWER);
    if (Buffer.byteLength(JSON.stringify(value)) > this.session.outbox.maxItemBytes) throw new Failure(...TOO_LARGE);
    this.ackOnce(value);
  }

  isCompletion(value: unknown): boolean {
    return isObject(value) && Array.isArray(value['choices']);
  }

  async stream(): Promise<void> {
    const response = await this.callProvider();
    const reader = new this.parts.Reader(response.headers.get('content-type') ?? '');
    const options = this.call.form['stream_options'];
    const normalizer = new this.parts.Normalizer(String(this.call.form['model']), isObject(options) && options['include_usage'] === true);
    if (!response.body) throw new Failure(...BAD_ANSWER);
    for await (const chunk of reader.read(response.body)) {
      const normalized = normalizer.normalize(chunk);
      this.ackSuccess();
      if (normalized) await this.sendChunk(normalized);
    }
    this.ackSuccess();
    for (const end of normalizer.end()) await this.sendChunk(end);
  }

  /** Acks a stream, once its provider answers. */
  ackSuccess(): void {
    this.ackOnce({ status: true });
  }

  async sendChunk(chunk: Json): Promise<void> {
    for (const part of this.splitChunk(chunk)) await this.session.outbox.add(this.queue, part);
    if (this.abort.signal.aborted) throw this.abort.signal.reason;
  }

  /** Splits long text into several chunks, never inside a character. */
  splitChunk(chunk: Json): Json[] {
    const { maxItemBytes } = this.session.outbox;
    if (Buffer.byteLength(JSON.stringify(chunk)) <= maxItemBytes) return [chunk];
    const { choice, delta } = firstChoice(chunk);
    const text = delta['content'];
    if (typeof text !== 'string') throw new Failure(...TOO_LARGE);
    const length = Math.min(MAX_TEXT_LENGTH, Math.floor(maxItemBytes / 8));
    const pieces: string[] = [];
    for (let at = 0; at < text.length; ) {
      const isCut = /[\ud800-\udbff]/.test(text[at + length - 1] ?? '');
      const end = at + length - (isCut ? 1 : 0);
      pieces.push(text.slice(at, end));
      at = end;
    }
    return pieces.map((content, index) => ({
      ...chunk,
      choices: [{ ...choice, delta: index === 0 ? { ...delta, content } : { content } }],
    }));
  }
}
