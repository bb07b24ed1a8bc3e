import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'socket.io';
import type { Limits } from '../limits.ts';
import { PIECE_OVERHEAD } from './count-received.ts';

type Connection = Parameters<Parameters<Server['engine']['on']>[1]>[0] & { readonly request: IncomingMessage };

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

/**
 * Bounds the memory of connections without a session: how many there are, and how much each may send. At the limit, the
 * oldest one is closed: a client with a token needs only milliseconds, so that others cannot keep it out by waiting. The
 * bytes are counted on the TCP connection, because `ws` cannot change the limit of its frames (`maxPayload`) per connection.
 *
 * @returns a function to call with a connection once it has a session
 */
export function boundUnauthenticated(
  engine: Server['engine'],
  { maxUnauthenticatedSockets, maxUnauthenticatedBytes }: Limits,
): (connection: unknown) => void {
  const waiting = new Map<unknown, { readonly admit: () => void; readonly destroy: () => void }>();
  engine.on('connection', (connection: Connection) => {
    const { socket } = connection.request;
    let received = 0;
    const count = (piece: Buffer) => {
      received += piece.length + PIECE_OVERHEAD;
      if (received > maxUnauthenticatedBytes) socket.destroy();
    };
    const admit = () => {
      waiting.delete(connection);
      socket.off('data', count);
    };
    socket.on('data', count);
    waiting.set(connection, { admit, destroy: () => socket.destroy() });
    connection.once('close', admit);
    const [oldest] = waiting.values();
    if (waiting.size > maxUnauthenticatedSockets) oldest?.destroy();
  });
  return (connection) => waiting.get(connection)?.admit();
}
