import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { now, type Party, type WireLog } from '../../wire-log.ts';
import { Changes } from '../changes.ts';
import { parseJson } from '../json.ts';

export type HttpPiece = { readonly at: number; readonly bytes: Buffer };

/** How an answer ended. `complete`: properly; `truncated`: the connection broke; `failed`: no answer; `aborted`: closed by the suite. */
export type HttpEnd = { readonly at: number; readonly outcome: 'complete' | 'truncated' | 'failed' | 'aborted'; readonly reason: string };

/** A request, and its wire log. */
export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  readonly url: URL;
  /** Not logged, because they contain the key. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly wire: WireLog;
  readonly to: Party;
  readonly mask?: (text: string) => string;
};

/** One HTTP request and its raw answer. Never throws: errors are reported in `end`. */
export class HttpCall {
  readonly sentAt = now();
  readonly wire: WireLog;
  readonly changes = new Changes();
  readonly pieces: HttpPiece[] = [];
  head: { readonly at: number; readonly status: number; readonly headers: IncomingHttpHeaders } | undefined;
  end: HttpEnd | undefined;
  readonly #facts: HttpRequest;
  readonly #request: ClientRequest;
  #response: IncomingMessage | undefined;
  #isReading = true;

  constructor(facts: HttpRequest) {
    this.#facts = facts;
    this.wire = facts.wire;
    const { method, url, headers = {}, body } = facts;
    this.#log(true, 'request', `${method} ${url.pathname}${url.search} ${body ?? ''}`);
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    // A new connection, so that requests do not affect each other.
    this.#request = send(url, { method, agent: false, headers }, (response) => this.#take(response));
    this.#request.on('error', (error) => this.#close('failed', describe(error)));
    this.#request.end(body);
  }

  abort(): void {
    this.#close('aborted', 'by the suite');
    this.#request.destroy();
  }

  /** Pauses or resumes reading, to fill the other side's buffers. */
  setReading(reads: boolean): void {
    this.#isReading = reads;
    if (reads) this.#response?.resume();
    else this.#response?.pause();
  }

  /** Whether the request asks for streaming. */
  get isStreamed(): boolean {
    return /"stream":\s*true/.test(this.#facts.body ?? '');
  }

  /** Called with new data before waiters are notified. */
  protected onPiece(_bytes: Buffer): void {}

  /** Called at the end before waiters are notified. */
  protected onEnd(): void {}

  /** 0 before it arrives. */
  get status(): number {
    return this.head?.status ?? 0;
  }

  get contentType(): string {
    return this.head?.headers['content-type'] ?? '';
  }

  get bytes(): Buffer {
    return Buffer.concat(this.pieces.map(({ bytes }) => bytes));
  }

  get json(): unknown {
    return parseJson(this.bytes.toString());
  }

  /** Time of the last received data, or of the request. */
  get movedAt(): number {
    return this.pieces.at(-1)?.at ?? this.head?.at ?? this.sentAt;
  }

  /**
   * Waits for the end of the answer, as long as data keeps arriving.
   * @param idle - idle timeout in milliseconds
   * @param longest - total timeout in milliseconds
   * @returns whether it ended
   */
  async finish(idle: number, longest = Number.POSITIVE_INFINITY): Promise<boolean> {
    while (this.end === undefined && now() - this.sentAt < longest) {
      const seen = this.#movement;
      if (!(await this.changes.waitFor(() => this.end !== undefined || this.#movement > seen, idle))) return false;
    }
    return this.end !== undefined;
  }

  get #movement(): number {
    return this.pieces.length + (this.head ? 1 : 0);
  }

  #take(response: IncomingMessage): void {
    const { statusCode = 0, headers } = response;
    this.head = { at: now(), status: statusCode, headers };
    this.#log(false, 'head', `${statusCode} ${headers['content-type'] ?? 'without a content type'}`);
    this.#response = response;
    response.on('data', (bytes: Buffer) => {
      this.pieces.push({ at: now(), bytes });
      this.#log(false, 'bytes', bytes.toString());
      this.onPiece(bytes);
      this.changes.notify();
    });
    response.on('end', () => this.#close(response.complete ? 'complete' : 'truncated', ''));
    response.on('error', (error) => this.#close('truncated', describe(error)));
    response.on('close', () => this.#close('truncated', 'the connection was closed'));
    if (!this.#isReading) response.pause();
    this.changes.notify();
  }

  #close(outcome: HttpEnd['outcome'], reason: string): void {
    if (this.end !== undefined) return;
    this.end = { at: now(), outcome, reason };
    this.#log(outcome === 'aborted', outcome === 'complete' ? 'end' : 'close', reason);
    this.onEnd();
    this.changes.notify();
  }

  #log(isOutgoing: boolean, kind: string, text: string): void {
    const { to, mask = (unmasked: string) => unmasked } = this.#facts;
    this.wire.add(isOutgoing ? 'caller' : to, isOutgoing ? to : 'caller', kind, mask(text));
  }
}

function describe(error: NodeJS.ErrnoException): string {
  return error.code ?? error.message;
}
