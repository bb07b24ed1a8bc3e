import { createServer, type IncomingMessage } from 'node:http';
import { CORS } from './cors.ts';
import { listen, stopListening } from './listen.ts';
import { completion, JSON_HEAD } from './provider/provider-scripts.ts';

/** A request to the trap server. */
export type TrapRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** A server of another origin that records requests. It answers like a provider, so that clients continue. */
export class TrapServer {
  url = '';
  readonly requests: TrapRequest[] = [];
  readonly #server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      if (method !== 'OPTIONS') this.requests.push({ method, url, headers, body });
      response.writeHead(200, { ...JSON_HEAD, ...CORS }).end(completion('trapped'));
    });
  });

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
  }

  async stop(): Promise<void> {
    await stopListening(this.#server);
  }
}
