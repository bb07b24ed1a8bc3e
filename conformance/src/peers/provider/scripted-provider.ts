import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { WireLog } from '../../wire-log.ts';
import { CORS } from '../cors.ts';
import { listen, stopListening } from '../listen.ts';
import { Exchange } from './exchange.ts';
import type { ProviderScript } from './provider-scripts.ts';

/** Pattern of the words that identify calls. */
const WORD = /quokka[0-9a-f]+-[a-z\d.-]+-[0-9a-f]+/;

/** An OpenAI-compatible provider whose bytes and timing are scripted. A unique word in each prompt identifies the request. */
export class ScriptedProvider {
  readonly model: string;
  readonly wire = new WireLog();
  url = '';
  /** Whether CORS allows other origins; only browsers care. */
  allowsCors = true;
  readonly #scripts = new Map<string, { script: ProviderScript; onExchange: (exchange: Exchange) => void; wire: WireLog }>();
  #server: Server;
  #port = 0;

  constructor(model: string) {
    this.model = model;
    this.#server = this.#create();
  }

  /** Listens on a free port, or on its previous port. */
  async start(): Promise<void> {
    this.#port = await listen(this.#server, this.#port);
    this.url = `http://127.0.0.1:${this.#port}/v1`;
  }

  /** Stops and closes all connections; later connections are refused. */
  async stop(): Promise<void> {
    await stopListening(this.#server);
    this.#server = this.#create();
  }

  /** Answers every request whose body contains `word` with a script. */
  expect(word: string, script: ProviderScript, wire: WireLog, onExchange: (exchange: Exchange) => void): void {
    this.#scripts.set(word, { script, onExchange, wire });
  }

  #create(): Server {
    // Never closes an idle connection: the next request could already be on its way.
    return createServer(
      { keepAliveTimeout: 0 },
      (request, response) => void this.#serve(request, response).catch(() => response.destroy()),
    );
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.allowsCors) for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'GET' && path.startsWith('/v1/models')) return void this.#listModels(path, response);
    const body = await text(request);
    const known = this.#scripts.get(WORD.exec(body)?.[0] ?? '');
    if (known === undefined || path !== '/v1/chat/completions') {
      this.wire.add('executor', 'provider', 'request', `${request.method} ${path} ${body}`);
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"error":{"message":"not found","type":"invalid_request_error"}}');
      return;
    }
    const exchange = new Exchange(request, response, body, known.wire);
    known.onExchange(exchange);
    await known.script(exchange);
  }

  #listModels(path: string, response: ServerResponse): void {
    const model = { id: this.model, object: 'model', created: 1, owned_by: 'conformance' };
    const isOne = path.length > '/v1/models/'.length;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isOne ? model : { object: 'list', data: [model] }));
  }
}
