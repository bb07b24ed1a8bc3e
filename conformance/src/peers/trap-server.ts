import { createServer, type IncomingMessage } from 'node:http';
import { listen, stopListening } from './listen.ts';

/** A request to the trap server. */
export type Visit = { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string };

/** A server of another origin that records requests. It answers like a provider, so that clients continue. */
export class TrapServer {
  url = '';
  readonly visits: Visit[] = [];
  readonly #server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      if (method !== 'OPTIONS') this.visits.push({ method, url, headers, body });
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*, authorization, content-type',
        })
        .end(
          JSON.stringify({
            id: 'trap',
            object: 'chat.completion',
            created: 1,
            model: 'trap',
            choices: [{ index: 0, message: { role: 'assistant', content: 'trapped' }, finish_reason: 'stop' }],
          }),
        );
    });
  });

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
  }

  async stop(): Promise<void> {
    await stopListening(this.#server);
  }
}
