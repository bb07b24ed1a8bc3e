import { Buffer } from 'buffer';
import type { SocketFrame } from '../wire.ts';
import { EventEmitter } from './events.ts';

/** The TCP connection of a WebSocket: a port to the page. */
export class PortConnection extends EventEmitter {
  readonly remoteAddress = '127.0.0.1';
  readonly writable = false;
  destroyed = false;
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<SocketFrame>) => {
      if (data.kind === 'close') this.destroy();
      else if (data.kind === 'text') this.#receive(data.text);
    };
  }

  send(frame: SocketFrame): void {
    if (!this.destroyed) this.#port.postMessage(frame);
  }

  destroy(): void {
    if (this.destroyed) return;
    this.send({ kind: 'close' });
    this.destroyed = true;
    this.#port.close();
    this.emit('close');
  }

  #receive(text: string): void {
    this.emit('data', Buffer.from(text));
    this.emit('text', text);
  }
}

/** The server's end of a WebSocket, with the part of the API of `ws` that Engine.IO uses. */
export class WebSocket extends EventEmitter {
  /** `ws` has it too, and Engine.IO reads the address of the client from it. */
  readonly _socket: PortConnection;

  constructor(connection: PortConnection) {
    super();
    this._socket = connection;
    connection.on('text', (text: string) => this.emit('message', text, false));
    connection.once('close', () => this.emit('close', 1000));
  }

  send(text: string, onSent?: () => void): void {
    this._socket.send({ kind: 'text', text });
    if (onSent) queueMicrotask(onSent);
  }

  close(): void {
    this._socket.destroy();
  }
}

/** The server of `ws`, for connections over ports. */
export class WebSocketServer extends EventEmitter {
  handleUpgrade(request: unknown, connection: PortConnection, _head: unknown, onOpen: (client: WebSocket, request: unknown) => void): void {
    connection.send({ kind: 'open' });
    onOpen(new WebSocket(connection), request);
  }

  close(): void {}
}
