import { ServerResponse } from 'node:http';
import type { WriteText } from './completions/answer/answer-as-event-stream.ts';
import type { Holding } from './held-bytes.ts';

/** The writing end of a streamed HTTP body. */
export type BodyWriter = {
  /** Writes text. Returns a promise if the caller must read first; it resolves once more can be written, or when the signal aborts. */
  readonly write: WriteText;
  /** Ends the body. What the caller has not read yet stays available for `drainMs`. */
  readonly close: () => void;
};

/** The options of {@link openBody}. */
export type BodyOptions = {
  /** Called once if the caller disconnects before the body is closed. */
  readonly onDisconnect: () => void;
  /** Called with each written text. */
  readonly onWrite?: (text: string) => void;
  /** Resolves a write that is waiting for the caller. */
  readonly signal?: AbortSignal;
  /** Counts what the caller has not read. Closed with the body. */
  readonly holding?: Holding;
  /** How long the caller may take to read the rest of a closed body, in milliseconds; then its connection is closed. Default: any time. */
  readonly drainMs?: number;
};

/** A streamed body and its writing end. */
export type OpenedBody = { readonly body: ReadableStream<Uint8Array>; readonly writer: BodyWriter };

/** The type of {@link openBody}. */
export type OpenBody = (options: BodyOptions) => OpenedBody;

/** Text that may be buffered before a write waits for the caller, in UTF-16 units. */
const MAX_BUFFERED = 64 * 1024;

/** The length of the next piece of a text, which does not split a character. */
function lengthOfPiece(text: string): number {
  const last = text.charCodeAt(MAX_BUFFERED - 1);
  return last >= 0xd800 && last < 0xdc00 ? MAX_BUFFERED - 1 : MAX_BUFFERED;
}

/** The bodies that nobody reads yet, by the stream that a `Response` carries. */
const unread = new WeakMap<ReadableStream, StreamedBody>();

/**
 * Opens a streamed body. If every write is awaited, it buffers at most one write above its limit. {@link sendDirectly} writes it to a
 * Node response; anyone else reads it as a stream.
 */
export function openBody(options: BodyOptions): OpenedBody {
  const body = new StreamedBody(options);
  unread.set(body.stream, body);
  return { body: body.stream, writer: { write: (text) => body.write(text), close: () => body.close() } };
}

/**
 * Sends a response without its web stream if its body is one of {@link openBody}, because that stream costs more than the rest of a
 * small write.
 *
 * @param target - the response of a Node server; only HTTP/1.1 is supported
 * @returns whether the response is being sent; false if it must be sent in the usual way
 */
export function sendDirectly(response: Response, target: unknown): boolean {
  const body = response.body && !response.body.locked ? unread.get(response.body) : undefined;
  if (body === undefined || !(target instanceof ServerResponse)) return false;
  target.statusCode = response.status;
  target.setHeaders(response.headers);
  body.sendTo(target);
  return true;
}

/** A body that keeps what is written until its reader is known: a Node response, or whoever reads the stream. */
class StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #options: BodyOptions;
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #target: ServerResponse | undefined;
  #buffered = '';
  /** Whether the reader of the stream waits for text. */
  #wanted = false;
  #open = true;
  #drainTimer: ReturnType<typeof setTimeout> | undefined;
  /** Settles the promise of the writes that wait. */
  #drained: PromiseWithResolvers<void> | undefined;

  constructor(options: BodyOptions) {
    this.#options = options;
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => this.#pull(),
        cancel: () => this.#disconnect(),
      },
      { highWaterMark: 0 },
    );
  }

  write(text: string): Promise<void> | undefined {
    this.#options.onWrite?.(text);
    if (!this.#open) return undefined;
    const accepted = this.#accept(text);
    this.#count();
    return accepted || this.#options.signal?.aborted ? undefined : this.#waitForDrain();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    const { drainMs } = this.#options;
    if (drainMs !== undefined) this.#drainTimer = setTimeout(() => this.#expire(), drainMs);
    if (this.#target) this.#target.end();
    else this.#closeIfRead();
  }

  /** Writes everything to a Node response from now on. Nobody else can read the stream then. */
  sendTo(target: ServerResponse): void {
    this.stream.getReader();
    this.#target = target;
    target.on('close', () => this.#disconnect()).on('error', () => this.#disconnect());
    target.on('finish', () => this.#finish());
    target.on('drain', () => {
      this.#count();
      this.#drain();
    });
    if (target.destroyed) {
      this.#disconnect();
      return;
    }
    if (this.#buffered === '') target.flushHeaders();
    else if (target.write(this.#buffered)) this.#drain();
    this.#buffered = '';
    this.#count();
    if (!this.#open) target.end();
  }

  /** Passes text on, or keeps it. Returns whether more can be written. */
  #accept(text: string): boolean {
    if (this.#target) return this.#target.write(text);
    if (this.#wanted && text.length <= MAX_BUFFERED) {
      this.#wanted = false;
      this.#controller?.enqueue(this.#encoder.encode(text));
      return true;
    }
    this.#buffered += text;
    if (this.#wanted) this.#pull();
    return this.#buffered.length < MAX_BUFFERED;
  }

  /** Called when the reader of the stream waits for text. */
  #pull(): void {
    // Not all at once, because the connection keeps a whole piece until the caller reads it, and nothing counts it there.
    const text = this.#buffered.slice(0, lengthOfPiece(this.#buffered));
    this.#buffered = this.#buffered.slice(text.length);
    this.#wanted = text === '';
    if (text !== '') this.#controller?.enqueue(this.#encoder.encode(text));
    this.#count();
    if (!this.#open) this.#closeIfRead();
    if (this.#buffered.length < MAX_BUFFERED) this.#drain();
  }

  #count(): void {
    this.#options.holding?.set(this.#target ? this.#target.writableLength : this.#buffered.length);
  }

  #closeIfRead(): void {
    if (this.#buffered !== '') return;
    this.#controller?.close();
    this.#finish();
  }

  /** Drops what nobody has read in time. */
  #expire(): void {
    this.#buffered = '';
    if (this.#target) this.#target.destroy();
    else this.#controller?.error(new Error('The caller did not read the rest of the answer in time.'));
    this.#finish();
  }

  #finish(): void {
    clearTimeout(this.#drainTimer);
    this.#options.holding?.close();
  }

  #disconnect(): void {
    this.#buffered = '';
    this.#finish();
    this.#drain();
    if (!this.#open) return;
    this.#open = false;
    this.#options.onDisconnect();
  }

  #waitForDrain(): Promise<void> {
    if (this.#drained === undefined) {
      this.#drained = Promise.withResolvers<void>();
      this.#options.signal?.addEventListener('abort', this.#drain);
    }
    return this.#drained.promise;
  }

  readonly #drain = (): void => {
    if (this.#drained === undefined) return;
    this.#options.signal?.removeEventListener('abort', this.#drain);
    this.#drained.resolve();
    this.#drained = undefined;
  };
}
