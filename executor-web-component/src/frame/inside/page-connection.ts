import type { FrameMessage, PageMessage, ReadyMessage } from '../frame-messages.ts';
import { isConnect, parsePageMessage } from './parse-page-message.ts';

/** Milliseconds to wait for a token from the page. */
const TOKEN_TIMEOUT = 30_000;

/** Handles messages of the page. */
export type PageConnectionHandlers = {
  /** A page connected or reconnected. `page` is its origin. */
  readonly onConnect: (page: string) => void;
  readonly onMessage: (message: Exclude<PageMessage, { readonly type: 'token' }>) => void;
};

/** The connection of the frame to the page that embeds it. Ignores all other windows; the browser provides the origin of the page. */
export class PageConnection {
  readonly #embedder: Window;
  readonly #tokenRequests = new Map<number, (token: string | null) => void>();
  #port: MessagePort | undefined;
  #lastId = 0;

  constructor(embedder: Window, handlers: PageConnectionHandlers) {
    this.#embedder = embedder;
    addEventListener('message', ({ data, source, origin, ports }) => {
      if (source !== this.#embedder || !isConnect(data) || !ports[0]) return;
      this.#port?.close();
      // A new page must not answer requests to the previous one.
      for (const resolve of this.#tokenRequests.values()) resolve(null);
      this.#port = ports[0];
      this.#port.onmessage = (event) => this.#receive(event.data, handlers);
      handlers.onConnect(origin);
    });
  }

  /** Tells the embedding page, of any origin, that the frame has loaded. */
  sendReady(): void {
    const ready: ReadyMessage = { type: 'chat-executor-frame:ready' };
    this.#embedder.postMessage(ready, '*');
  }

  send(message: FrameMessage): void {
    this.#port?.postMessage(message);
  }

  /** Requests a token from the page. Rejects if it has none or does not answer in time. */
  async requestToken(): Promise<string> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = Promise.withResolvers<string | null>();
    this.#tokenRequests.set(id, answer.resolve);
    const timer = setTimeout(() => answer.resolve(null), TOKEN_TIMEOUT);
    this.send({ type: 'token-wanted', id });
    const token = await answer.promise;
    clearTimeout(timer);
    this.#tokenRequests.delete(id);
    if (token === null) throw new Error('The page that embeds the frame has no token.');
    return token;
  }

  #receive(data: unknown, handlers: PageConnectionHandlers): void {
    const message = parsePageMessage(data);
    if (message === undefined) return;
    if (message.type === 'token') this.#tokenRequests.get(message.id)?.(message.token);
    else handlers.onMessage(message);
  }
}
