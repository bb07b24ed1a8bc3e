/** A request of the page to the backend, with a port for its answer. */
export type HttpMessage = {
  readonly kind: 'http';
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

/** A WebSocket that the page opens, with a port for its messages. */
export type SocketMessage = { readonly kind: 'socket'; readonly path: string };

/** What the backend sends on the port of a request: first the head, then one piece for each pull, then the end. */
export type HttpAnswer =
  | { readonly kind: 'head'; readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page sends on the port of a request. */
export type HttpDemand = 'pull' | 'cancel';

/** What both ends send on the port of a WebSocket. The backend sends `open` first. */
export type SocketFrame = { readonly kind: 'open' } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'close' };
