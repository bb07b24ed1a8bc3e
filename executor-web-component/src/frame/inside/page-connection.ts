import type { FrameMessage, PageMessage, ReadyMessage } from '../frame-messages.ts';
import { isConnect, parsePageMessage } from './parse-page-message.ts';

/** Milliseconds the page has to hand over a token. */
const TOKEN_LIMIT = 30_000;

/** What is done with what the page says. */
export type PageConnectionHandlers = {
  /** A page connected or reconnected: everything sent to it before is void. */
  readonly onConnect: (page: string) => void;
  readonly onMessage: (message: Exclude<PageMessage, { readonly type: 'token' }>) => void;
};

/** The frame's end of what goes between it and the page around it. Only that page is heard, and its origin is the browser's word. */
export class PageConnection {
  readonly #around: Window;
  readonly #waiting = new Map<number, (token: string | null) => void>();
  #port: MessagePort | undefined;
  #lastId = 0;

  constructor(around: Window, listener: PageConnectionHandlers) {
    this.#around = around;
    addEventListener('message', ({ data, source, origin, ports }) => {
      if (source !== this.#around || !isConnect(data) || !ports[0]) return;
      this.#port?.close();
      // Another page must not answer what the one before was asked.
      for (const answer of this.#waiting.values()) answer(null);
      this.#port = ports[0];
      this.#port.onmessage = (event) => this.#receive(event.data, listener);
      listener.onConnect(origin);
    });
  }

  /** Tells the embedding page, of any origin, that the frame has loaded. */
  begin(): void {
    const ready: ReadyMessage = { type: 'chat-executor-frame:ready' };
    this.#around.postMessage(ready, '*');
  }

  send(message: FrameMessage): void {
    this.#port?.postMessage(message);
  }

  /** Asks the page for a token. Rejects where it has none, or does not answer. */
  async askForToken(): Promise<string> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = Promise.withResolvers<string | null>();
    this.#waiting.set(id, answer.resolve);
    const timer = setTimeout(() => answer.resolve(null), TOKEN_LIMIT);
    this.send({ type: 'token-wanted', id });
    const token = await answer.promise;
    clearTimeout(timer);
    this.#waiting.delete(id);
    if (token === null) throw new Error('The page that embeds the frame has no token.');
    return token;
  }

  #receive(data: unknown, listener: PageConnectionHandlers): void {
    const message = parsePageMessage(data);
    if (message === undefined) return;
    if (message.type === 'token') this.#waiting.get(message.id)?.(message.token);
    else listener.onMessage(message);
  }
}
