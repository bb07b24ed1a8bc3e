import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { now, type WireLog } from '../wire-log.ts';
import { Changes } from './changes.ts';
import { isRecord } from './json-record.ts';
import { addPart, openAnswer, type ReadAnswer } from './read-answer.ts';
import { EventStreamReader, type StreamEvent } from './read-event-stream.ts';
import { readObject } from './read-item.ts';

/** What is asked over HTTP. */
export type HttpQuestion = {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text is sent as it stands. */
  readonly body?: unknown;
};

/** The longest body that is kept as text, in characters. What a stream means is read whole in any case. */
const LONGEST_BODY = 4_000_000;

/** How an answer ended. */
export type HttpEnd = {
  readonly at: number;
  /** `whole`: as HTTP ends an answer; `cut`: the connection broke in the middle; `refused`: there was no answer at all. */
  readonly how: 'whole' | 'cut' | 'refused' | 'hung up';
  readonly why: string;
};

/** One HTTP request of the suite and what comes back, as it comes. Never throws: what went wrong is how it ended. */
export class HttpAnswer {
  readonly changes = new Changes();
  readonly sentAt = now();
  readonly events: (StreamEvent & { readonly at: number })[] = [];
  status: number | undefined;
  headers: IncomingHttpHeaders = {};
  /** The body as text, with U+FFFD where it is not UTF-8. */
  body = '';
  end: HttpEnd | undefined;
  /** What a stream ended with that was no whole event. */
  remainder: string | undefined;
  readonly #answer = openAnswer();
  readonly #wire: WireLog;
  readonly #request: ClientRequest;
  readonly #reader = new EventStreamReader((event) => this.#addEvent(event));
  #response: IncomingMessage | undefined;
  #bytes: Buffer[] = [];
  #size = 0;
  #start = '';
  #hasHungUp = false;
  #isReading = true;
  #isWholeRead = false;

  constructor({ url, method = 'POST', headers = {}, body }: HttpQuestion, wire: WireLog) {
    this.#wire = wire;
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const { pathname, search } = new URL(url);
    wire.add('caller', 'backend', 'request', `${method} ${pathname}${search} ${text}`);
    const begin = url.startsWith('https:') ? httpsRequest : httpRequest;
    this.#request = begin(url, {
      method,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers },
      // A connection of its own, so that no request waits for another.
      agent: false,
    });
    this.#request.on('response', (response) => this.#begin(response));
    this.#request.on('error', (error: NodeJS.ErrnoException) => this.#finish('refused', error.code ?? error.message));
    this.#request.end(text);
  }

  /** Whether it says of itself that it is an event stream. */
  get isNamedStream(): boolean {
    return /^text\/event-stream\b/i.test(this.headers['content-type'] ?? '');
  }

  /** Whether it is one, under whatever name. */
  get isStream(): boolean {
    return this.isNamedStream || /^(data|event|id|retry)?:/.test(this.#start);
  }

  /** Bytes of the body that came so far. */
  get received(): number {
    return this.#size;
  }

  /** The body as JSON; undefined where it is none. */
  get json(): unknown {
    try {
      return JSON.parse(this.body);
    } catch {
      return undefined;
    }
  }

  /** The meaning of what came so far: of a stream, or of a whole completion. */
  get answer(): ReadAnswer {
    const { json, status = 0 } = this;
    if (!this.isStream && this.end !== undefined && !this.#isWholeRead && isRecord(json) && status < 400) {
      this.#isWholeRead = true;
      addPart(this.#answer, readObject(json));
    }
    return this.#answer;
  }

  /** Stops or goes on reading, so that the backend's side fills up. */
  setReading(reads: boolean): void {
    this.#isReading = reads;
    if (reads) this.#response?.resume();
    else this.#response?.pause();
  }

  /** Closes the connection in the middle, as a caller does who no longer wants the answer. */
  hangUp(): void {
    this.#hasHungUp = true;
    this.#wire.add('caller', 'backend', 'hang up', '');
    this.#request.destroy();
    this.#finish('hung up', 'the suite hung up');
  }

  #begin(response: IncomingMessage): void {
    this.#response = response;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    this.#wire.add('backend', 'caller', 'head', `${this.status} ${response.headers['content-type'] ?? 'without a content type'}`);
    response.on('data', (bytes: Buffer) => this.#add(bytes));
    response.on('end', () => this.#finish(response.complete ? 'whole' : 'cut', ''));
    response.on('error', (error: NodeJS.ErrnoException) => this.#finish('cut', error.code ?? error.message));
    response.on('close', () => this.#finish('cut', 'the connection was closed'));
    if (!this.#isReading) response.pause();
    this.changes.notify();
  }

  #add(bytes: Buffer): void {
    this.#wire.add('backend', 'caller', 'bytes', bytes.toString());
    if (this.#size === 0) this.#start = bytes.subarray(0, 8).toString('latin1');
    if (this.#size < LONGEST_BODY) this.#bytes.push(bytes);
    this.#size += bytes.length;
    if (this.isStream) this.#reader.add(bytes);
    else this.body = Buffer.concat(this.#bytes).toString();
    this.changes.notify();
  }

  #addEvent(event: StreamEvent): void {
    this.events.push({ ...event, at: now() });
    if (event.data.trim() === '[DONE]') {
      addPart(this.#answer, { kind: 'end-mark' });
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(event.data);
    } catch {
      value = undefined;
    }
    if (event.type === 'error') addPart(this.#answer, { kind: 'error', error: isRecord(value) ? (value['error'] ?? value) : event.data });
    else {
      const part = isRecord(value) ? readObject(value) : undefined;
      // `{"done": true}` ends a channel. A caller of HTTP knows nothing of it.
      addPart(this.#answer, part === undefined || part.kind === 'done' ? { kind: 'noise', text: event.data } : part);
    }
  }

  #finish(how: HttpEnd['how'], why: string): void {
    if (this.end !== undefined || (this.#hasHungUp && how !== 'hung up')) return;
    this.body = Buffer.concat(this.#bytes).toString();
    if (this.isStream) this.remainder = this.#reader.end();
    this.end = { at: now(), how, why };
    if (how !== 'hung up') this.#wire.add('backend', 'caller', 'end', why);
    this.changes.notify();
  }
}
