import { WebSocket as WebSocketTransport } from 'socket.io-client';
import type { BackendSettings } from '../executor.ts';

/** Returns Socket.IO's WebSocket transport over the WebSockets that the caller opens. */
export function createTransport(createWebSocket: NonNullable<BackendSettings['createWebSocket']>): typeof WebSocketTransport {
  return class extends WebSocketTransport {
    override createSocket(url: string): WebSocket {
      return createWebSocket(url);
    }
  };
}
