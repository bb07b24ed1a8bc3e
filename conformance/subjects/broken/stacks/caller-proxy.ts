import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { StringDecoder } from 'node:string_decoder';
import { listen, stopListening } from '../../../src/peers/listen.ts';

/** A proxy between callers and a conforming backend. Faulty proxies override a step. */
export class CallerProxy {
  readonly #backend: URL;
  readonly #server = createServer((question, answer) => void this.#forwardRequest(question, answer));
  url = '';

  constructor(backend: string) {
    this.#backend = new URL(backend);
  }

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
  }

  stop(): Promise<void> {
    return stopListening(this.#server);
  }

  /** Request body for the backend. */
  requestBody(body: string): string {
    return body;
  }

  /** Status of a non-streamed answer. */
  jsonStatus(status: number): number {
    return status;
  }

  /** Content type of a non-streamed answer. */
  jsonType(type: string): string {
    return type;
  }

  /** The events to forward for one event of a streamed answer, each without its blank line. */
  forwardEvent(event: string, _state: Map<string, string>): readonly string[] {
    return [event];
  }

  /** Remaining events at the end of a streamed answer. */
  remainingEvents(_state: Map<string, string>): readonly string[] {
    return [];
  }

  /** Body of a non-streamed answer. */
  jsonBody(body: string, _status: number): string {
    return body;
  }

  /** Whether to forward a disconnect of the caller. */
  forwardsDisconnect(): boolean {
    return true;
  }

  async #forwardRequest(question: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = this.requestBody(await text(question));
    const headers = { ...question.headers, host: this.#backend.host, 'content-length': String(Buffer.byteLength(body)) };
    const { hostname, port } = this.#backend;
    const upstream = request({ hostname, port, path: question.url, method: question.method, headers, agent: false }, (response) => {
      this.#forwardResponse(response, answer).catch(() => answer.destroy());
    });
    upstream.on('error', () => answer.destroy());
    answer.on('close', () => {
      if (!answer.writableFinished && this.forwardsDisconnect()) upstream.destroy();
    });
    upstream.end(body);
  }

  async #forwardResponse(response: IncomingMessage, answer: ServerResponse): Promise<void> {
    const type = response.headers['content-type'] ?? '';
    const status = response.statusCode ?? 500;
    const isStream = type.startsWith('text/event-stream');
    const state = new Map<string, string>();
    const decoder = new StringDecoder('utf8');
    response.on('error', () => answer.destroy());
    answer.writeHead(isStream ? status : this.jsonStatus(status), { 'content-type': isStream ? type : this.jsonType(type) });
    answer.flushHeaders();
    const parts: Buffer[] = [];
    let held = '';
    const write = (events: readonly string[]) => {
      for (const event of events) answer.write(`${event}\n\n`);
    };
    for await (const bytes of response as AsyncIterable<Buffer>) {
      if (!isStream) parts.push(bytes);
      else {
        const events = (held + decoder.write(bytes)).split('\n\n');
        held = events.pop() ?? '';
        for (const event of events) write(this.forwardEvent(event, state));
      }
    }
    if (isStream) write(this.remainingEvents(state));
    answer.end(isStream ? held : this.jsonBody(Buffer.concat(parts).toString(), status));
  }
}
