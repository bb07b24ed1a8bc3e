import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'socket.io';
import type { Limits } from '../limits.ts';
import { PIECE_OVERHEAD } from './count-received.ts';

type Connection = { readonly request: Pick<IncomingMessage, 'socket'> };

/** The body of Engine.IO's error 0, "Transport unknown", with a cure. */
const NO_POLLING = JSON.stringify({
  code: 0,
  message: 'This backend does not support long polling. Set transports: ["websocket"] in the options of your Socket.IO client.',
});

/**
 * Refuses long polling, with the cure. A polling client sends whole HTTP bodies before anyone has checked its token, and
 * executors don't need it (rule SES-1).
 */
export function refusePolling(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const isUpgrade = request.headers.upgrade !== undefined;
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (isUpgrade || searchParams.get('transport') !== 'polling') next();
  else response.writeHead(400, { 'content-type': 'application/json', connection: 'close' }).end(NO_POLLING);
}

/** Bounds the connections without a session. */
export type UnauthenticatedBounds = {
  /** Ends the bounds of a connection that has a session now. */
  readonly admit: (connection: Connection) => void;
  /** Bounds a connection whose session has ended: until its client has closed it too, it may still send. */
  readonly dismiss: (connection: Connection) => void;
};

/**
 * Bounds the memory of connections without a session: how many there are, and how much each may send. At the limit, the
 * oldest one is closed: a client with a token needs only milliseconds, so that others cannot keep it out by waiting. The
 * bytes are counted on the TCP connection, because `ws` cannot change the limit of its frames (`maxPayload`) per connection,
 * and reads frames until both ends have closed.
 */
export function boundUnauthenticated(
  engine: Pick<Server['engine'], 'on'>,
  { maxUnauthenticatedSockets, maxUnauthenticatedBytes }: Limits,
): UnauthenticatedBounds {
  const waiting = new Map<Connection, { readonly forget: () => void; readonly destroy: () => void }>();
  const bound = (connection: Connection) => {
    const { socket } = connection.request;
    if (socket.destroyed) return;
    let received = 0;
    const count = (piece: Buffer) => {
      received += piece.length + PIECE_OVERHEAD;
      if (received > maxUnauthenticatedBytes) socket.destroy();
    };
    const forget = () => {
      waiting.delete(connection);
      socket.off('data', count).off('close', forget);
    };
    socket.on('data', count).once('close', forget);
    waiting.set(connection, { forget, destroy: () => socket.destroy() });
    const [oldest] = waiting.values();
    if (waiting.size > maxUnauthenticatedSockets) oldest?.destroy();
  };
  engine.on('connection', bound);
  return { admit: (connection) => waiting.get(connection)?.forget(), dismiss: bound };
}
