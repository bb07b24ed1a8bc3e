import type { SocketFrame, SocketMessage } from './wire.ts';

/** A WebSocket to the backend in the worker, with the part of the API that Socket.IO's client uses. */
export class InPageSocket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  binaryType = 'blob';
  /** A port takes everything at once. */
  readonly bufferedAmount = 0;
  readyState: number = WebSocket.CONNECTING;
  readonly #port: MessagePort;

  constructor(path: string, worker: Worker) {
    const { port1, port2 } = new MessageChannel();
    const message: SocketMessage = { kind: 'socket', path };
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<SocketFrame>) => this.#receive(data);
    worker.postMessage(message, [port2]);
  }

  send(text: string): void {
    this.#post({ kind: 'text', text });
  }

  close(): void {
    if (this.readyState >= WebSocket.CLOSING) return;
    this.#post({ kind: 'close' });
    this.readyState = WebSocket.CLOSING;
    queueMicrotask(() => this.#finish());
  }

  #post(frame: SocketFrame): void {
    this.#port.postMessage(frame);
  }

  #receive(frame: SocketFrame): void {
    if (frame.kind === 'open') {
      this.readyState = WebSocket.OPEN;
      this.onopen?.();
    } else if (frame.kind === 'text') this.onmessage?.({ data: frame.text });
    else this.#finish();
  }

  #finish(): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.#port.close();
    this.onclose?.({ code: 1000, reason: '' });
  }
}
