import { SOCKET_PATH } from '@chat-executor/protocol';
import { Manager, type Socket, WebSocket as WebSocketTransport } from 'socket.io-client';
import type { BackendSettings } from '../executor.ts';

/**
 * Creates a socket to a backend, which connects when it is told to, and never reconnects.
 *
 * @param timeout - of the connection attempt, in milliseconds
 */
export function createSocket({ url, path = SOCKET_PATH, createWebSocket }: BackendSettings, token: string, timeout: number): Socket {
  const { protocol, hostname, port } = new URL(url);
  const manager = new Manager({
    secure: protocol === 'https:',
    // Without the brackets of an IPv6 address, which Engine.IO adds.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path,
    transports: createWebSocket ? [createTransport(createWebSocket)] : ['websocket'],
    reconnection: false,
    timeout,
    autoConnect: false,
  });
  return manager.socket('/', { auth: { token } });
}

/** Socket.IO's WebSocket transport over the WebSockets that the caller opens. */
function createTransport(createWebSocket: NonNullable<BackendSettings['createWebSocket']>): typeof WebSocketTransport {
  return class extends WebSocketTransport {
    override createSocket(url: string): WebSocket {
      return createWebSocket(url);
    }
  };
}
