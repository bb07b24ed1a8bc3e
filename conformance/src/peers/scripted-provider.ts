import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type WireEntry, WireLog } from '../wire-log.ts';
import { Changes } from './changes.ts';
import { Exchange } from './exchange.ts';
import { listen, stopListening } from './listen.ts';

/** Answers one request at the provider, byte by byte. */
export type ProviderScript = (exchange: Exchange) => Promise<void> | void;

/** A request that no call of the suite explains. */
export type StrayExchange = { readonly path: string; readonly body: string; readonly headers: IncomingMessage['headers'] };

/** The form of the words that tell calls apart. */
const WORD = /quokka[0-9a-f]+-[a-z]+(-\d+)?-[0-9a-f]+/;

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization, content-type',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
} as const;

/**
 * An OpenAI-compatible provider that writes exactly the bytes it is told to, when it is told to. Requests are told apart
 * by a word that the suite puts into each prompt.
 */
export class ScriptedProvider {
  readonly model: string;
  readonly changes = new Changes();
  readonly wire = new WireLog();
  readonly strays: StrayExchange[] = [];
  url = '';
  /** Whether pages of other origins may ask; only browsers mind. */
  allowsPages = true;
  readonly #scripts = new Map<string, { script: ProviderScript; onExchange: (exchange: Exchange) => void; wire: WireLog }>();
  #server: Server;
  #port = 0;

  constructor(model: string) {
    this.model = model;
    this.#server = this.#create();
  }

  get entries(): readonly WireEntry[] {
    return this.wire.entries;
  }

  /** Listens on a free port, or again on the one it had. */
  async start(): Promise<void> {
    this.#port = await listen(this.#server, this.#port);
    this.url = `http://127.0.0.1:${this.#port}/v1`;
  }

  /** Stops, and breaks what is connected: from then on the connection is refused. */
  async stop(): Promise<void> {
    await stopListening(this.#server);
    this.#server = this.#create();
  }

  /** Answers every request whose body holds `word` by a script. */
  expect(word: string, script: ProviderScript, wire: WireLog, onExchange: (exchange: Exchange) => void): void {
    this.#scripts.set(word, { script, onExchange, wire });
  }

  #create(): Server {
    return createServer((request, response) => void this.#serve(request, response).catch(() => response.destroy()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.allowsPages) for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'GET' && path.startsWith('/v1/models')) return void this.#listModels(path, response);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const known = this.#scripts.get(WORD.exec(body)?.[0] ?? '');
    if (known === undefined || path !== '/v1/chat/completions') {
      this.wire.add('executor', 'provider', 'request', `${request.method} ${path} ${body}`);
      this.strays.push({ path, body, headers: request.headers });
      this.changes.notify();
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"error":{"message":"not found","type":"invalid_request_error"}}');
      return;
    }
    const exchange = new Exchange(request, response, body, known.wire);
    known.onExchange(exchange);
    this.changes.notify();
    await known.script(exchange);
  }

  #listModels(path: string, response: ServerResponse): void {
    const model = { id: this.model, object: 'model', created: 1, owned_by: 'conformance' };
    const isOne = path.length > '/v1/models/'.length;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isOne ? model : { object: 'list', data: [model] }));
  }
}
