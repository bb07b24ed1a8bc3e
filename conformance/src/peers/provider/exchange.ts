import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { now, type WireLog } from '../../wire-log.ts';
import { Changes } from '../changes.ts';
import { isRecord, parseJson } from '../json.ts';

const STREAM_HEAD: OutgoingHttpHeaders = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' };

/** One provider request by the executor, with methods to write its answer. */
export class Exchange {
  readonly at = now();
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly rawBody: string;
  readonly body: Record<string, unknown>;
  readonly changes = new Changes();
  /** Time when the executor closed the connection before the answer was complete. */
  abortedAt: number | undefined;
  /** The provider's last action, for evidence, as in "its provider answered with status 500". */
  lastAction = 'has not answered yet';
  bytesSent = 0;
  readonly #response: ServerResponse;
  readonly #wire: WireLog;

  constructor(request: IncomingMessage, response: ServerResponse, rawBody: string, wire: WireLog) {
    this.url = request.url ?? '';
    this.headers = request.headers;
    this.rawBody = rawBody;
    this.#response = response;
    this.#wire = wire;
    const body = parseJson(rawBody);
    this.body = isRecord(body) ? body : {};
    wire.add('executor', 'provider', 'request', `${request.method} ${this.url} ${rawBody}`);
    response.socket?.setNoDelay(true);
    response.on('error', () => undefined);
    response.on('close', () => {
      if (response.writableFinished) return;
      this.abortedAt = now();
      wire.add('executor', 'provider', 'close', 'the connection was closed before the answer was complete');
      this.changes.notify();
    });
  }

  get isOpen(): boolean {
    return this.abortedAt === undefined && !this.#response.writableEnded && !this.#response.destroyed;
  }

  head(status = 200, headers: OutgoingHttpHeaders = STREAM_HEAD): void {
    this.lastAction = `answered with status ${status}`;
    this.#wire.add('provider', 'executor', 'head', `${status} ${JSON.stringify(headers)}`);
    this.#response.writeHead(status, headers);
    this.#response.flushHeaders();
  }

  /** Writes bytes in one piece. Resolves when the network accepts them, or if the connection is closed. */
  write(bytes: string | Uint8Array): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    this.#wire.add('provider', 'executor', 'bytes', typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString());
    const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength;
    return new Promise((resolve) => {
      const ended = () => resolve();
      this.#response.once('close', ended);
      this.#response.write(bytes, () => {
        this.#response.off('close', ended);
        this.bytesSent += size;
        resolve();
      });
    });
  }

  end(): void {
    if (!this.isOpen) return;
    this.#wire.add('provider', 'executor', 'end', '');
    this.#response.end();
  }

  reset(): void {
    this.lastAction = 'broke the connection';
    this.#wire.add('provider', 'executor', 'reset', '');
    const { socket } = this.#response;
    if (socket && 'resetAndDestroy' in socket) socket.resetAndDestroy();
    else this.#response.destroy();
  }

  answer(status: number, headers: OutgoingHttpHeaders, body: string | Uint8Array): void {
    this.head(status, headers);
    void this.write(body);
    this.end();
  }
}
