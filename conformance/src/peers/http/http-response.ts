import type { IncomingHttpHeaders } from 'node:http';
import { now, type WireLog } from '../../wire-log.ts';
import { isRecord, parseJson } from '../json.ts';
import { addPart, emptyAnswer, type ReadAnswer, readObject } from '../read-answer.ts';
import { EventStreamReader, type StreamEvent } from './event-stream-reader.ts';
import { HttpCall, type HttpRequest } from './http-call.ts';

/** An HTTP request. */
export type HttpResponseOptions = {
  readonly url: string;
  readonly method?: HttpRequest['method'] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
};

/** An HTTP response of a backend, parsed incrementally. */
export class HttpResponse extends HttpCall {
  readonly events: (StreamEvent & { readonly at: number })[] = [];
  remainder: string | undefined;
  /** Number of body bytes so far. */
  received = 0;
  readonly #answer = emptyAnswer();
  readonly #reader = new EventStreamReader((event) => this.#addEvent(event));
  #start = '';
  #isBodyRead = false;

  constructor({ url, method = 'POST', headers = {}, body }: HttpResponseOptions, wire: WireLog) {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const typed = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers };
    super({ url: new URL(url), method, headers: typed, body: text, wire, to: 'backend' });
  }

  protected override onPiece(bytes: Buffer): void {
    this.#start ||= bytes.subarray(0, 8).toString('latin1');
    this.received += bytes.length;
    if (this.isStream) this.#reader.add(bytes);
  }

  protected override onEnd(): void {
    if (this.isStream) this.remainder = this.#reader.end();
  }

  get headers(): IncomingHttpHeaders {
    return this.head?.headers ?? {};
  }

  /** Waits for the end. @returns whether it ended */
  waitForEnd(ms: number): Promise<boolean> {
    return this.changes.waitFor(() => this.end !== undefined, ms);
  }

  /** Whether its content type is event stream. */
  get hasStreamType(): boolean {
    return /^text\/event-stream\b/i.test(this.headers['content-type'] ?? '');
  }

  /** Whether its content is an event stream, regardless of its content type. */
  get isStream(): boolean {
    return this.hasStreamType || /^(data|event|id|retry)?:/.test(this.#start);
  }

  /** The body as text, with U+FFFD for invalid UTF-8; for a stream only after its end. */
  get body(): string {
    return this.isStream && this.end === undefined ? '' : this.bytes.toString();
  }

  /** The parsed answer so far, of a stream or a completion. */
  get answer(): ReadAnswer {
    if (!this.isStream && this.end !== undefined && !this.#isBodyRead && this.status < 400) {
      this.#isBodyRead = true;
      const { json } = this;
      if (isRecord(json)) addPart(this.#answer, readObject(json));
    }
    return this.#answer;
  }

  #addEvent(event: StreamEvent): void {
    this.events.push({ ...event, at: now() });
    if (event.data.trim() === '[DONE]') {
      addPart(this.#answer, { kind: 'done-event' });
      return;
    }
    const value = parseJson(event.data);
    if (event.type === 'error') addPart(this.#answer, { kind: 'error', error: isRecord(value) ? (value['error'] ?? value) : event.data });
    else {
      const part = isRecord(value) ? readObject(value) : undefined;
      // `{"done": true}` belongs to channels and must not reach an HTTP caller.
      addPart(this.#answer, part === undefined || part.kind === 'done' ? { kind: 'unexpected-data', text: event.data } : part);
    }
  }
}
