import type { IncomingHttpHeaders } from 'node:http';
import { now, type WireLog } from '../wire-log.ts';
import type { Changes } from './changes.ts';
import { EventStreamReader, type StreamEvent } from './event-stream-reader.ts';
import { HttpCall, type HttpEnd, type HttpRequest } from './http-call.ts';
import { isRecord } from './json-record.ts';
import { addPart, openAnswer, type ReadAnswer } from './read-answer.ts';
import { readObject } from './read-item.ts';

/** What is asked over HTTP. */
export type HttpQuestion = {
  readonly url: string;
  readonly method?: HttpRequest['method'];
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text is sent as it stands. */
  readonly body?: unknown;
};

/** An answer of a backend over HTTP, read as it comes. */
export class HttpAnswer {
  readonly events: (StreamEvent & { readonly at: number })[] = [];
  /** What a stream ended with that was no whole event. */
  remainder: string | undefined;
  readonly #call: HttpCall;
  readonly #answer = openAnswer();
  readonly #reader = new EventStreamReader((event) => this.#addEvent(event));
  #start = '';
  #received = 0;
  #isWholeRead = false;

  constructor({ url, method = 'POST', headers = {}, body }: HttpQuestion, wire: WireLog) {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    this.#call = new HttpCall({
      url: new URL(url),
      method,
      headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers },
      body: text,
      wire,
      to: 'backend',
      onPiece: (bytes) => {
        this.#start ||= bytes.subarray(0, 8).toString('latin1');
        this.#received += bytes.length;
        if (this.isStream) this.#reader.add(bytes);
      },
      onEnd: () => {
        if (this.isStream) this.remainder = this.#reader.end();
      },
    });
  }

  get changes(): Changes {
    return this.#call.changes;
  }

  get sentAt(): number {
    return this.#call.sentAt;
  }

  /** Undefined until it came. */
  get status(): number | undefined {
    return this.#call.head?.status;
  }

  get headers(): IncomingHttpHeaders {
    return this.#call.head?.headers ?? {};
  }

  get end(): HttpEnd | undefined {
    return this.#call.end;
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
    return this.#received;
  }

  /** The body as text, with U+FFFD where it is not UTF-8; of a stream only once it has ended. */
  get body(): string {
    return this.isStream && this.end === undefined ? '' : this.#call.bytes.toString();
  }

  /** The body as JSON; undefined where it is none. */
  get json(): unknown {
    return this.#call.json;
  }

  /** The meaning of what came so far: of a stream, or of a whole completion. */
  get answer(): ReadAnswer {
    if (!this.isStream && this.end !== undefined && !this.#isWholeRead && this.#call.status < 400) {
      this.#isWholeRead = true;
      const { json } = this;
      if (isRecord(json)) addPart(this.#answer, readObject(json));
    }
    return this.#answer;
  }

  /** Stops or goes on reading, so that the backend's side fills up. */
  setReading(reads: boolean): void {
    this.#call.setReading(reads);
  }

  /** Closes the connection in the middle, as a caller does who no longer wants the answer. */
  hangUp(): void {
    this.#call.hangUp();
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
}
