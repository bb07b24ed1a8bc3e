import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { StringDecoder } from 'node:string_decoder';
import { listen, stopListening } from '../../../src/peers/listen.ts';

/** A proxy between callers and a conforming backend. Faulty proxies override a step. */
export class CallerProxy {
  readonly #backend: URL;
  readonly #server = createServer((request, response) => void this.#forwardRequest(request, response));
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

  requestBody(body: string): string {
    return body;
  }

  jsonStatus(status: number): number {
    return status;
  }

  jsonType(type: string): string {
    return type;
  }

  /** The events to forward for one event of a streamed answer, each without its blank line. */
  forwardEvent(event: string, _state: Map<string, string>): readonly string[] {
    return [event];
  }

  remainingEvents(_state: Map<string, string>): readonly string[] {
    return [];
  }

  jsonBody(body: string, _status: number): string {
    return body;
  }

  forwardsDisconnect(): boolean {
    return true;
  }

  async #forwardRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = this.requestBody(await text(request));
    const headers = { ...request.headers, host: this.#backend.host, 'content-length': String(Buffer.byteLength(body)) };
    const { hostname, port } = this.#backend;
    const upstream = openRequest({ hostname, port, path: request.url, method: request.method, headers, agent: false }, (answer) => {
      this.#forwardResponse(answer, response).catch(() => response.destroy());
    });
    upstream.on('error', () => response.destroy());
    response.on('close', () => {
      if (!response.writableFinished && this.forwardsDisconnect()) upstream.destroy();
    });
    upstream.end(body);
  }

  async #forwardResponse(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = answer.headers['content-type'] ?? '';
    const status = answer.statusCode ?? 500;
    const isStream = type.startsWith('text/event-stream');
    const state = new Map<string, string>();
    const decoder = new StringDecoder('utf8');
    answer.on('error', () => response.destroy());
    response.writeHead(isStream ? status : this.jsonStatus(status), { 'content-type': isStream ? type : this.jsonType(type) });
    response.flushHeaders();
    const parts: Buffer[] = [];
    let incomplete = '';
    const write = (events: readonly string[]) => {
      for (const event of events) response.write(`${event}\n\n`);
    };
    for await (const bytes of answer as AsyncIterable<Buffer>) {
      if (!isStream) parts.push(bytes);
      else {
        const events = (incomplete + decoder.write(bytes)).split('\n\n');
        incomplete = events.pop() ?? '';
        for (const event of events) write(this.forwardEvent(event, state));
      }
    }
    if (isStream) write(this.remainingEvents(state));
    response.end(isStream ? incomplete : this.jsonBody(Buffer.concat(parts).toString(), status));
  }
}
