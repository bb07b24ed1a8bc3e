import type { Socket } from 'socket.io';

/**
 * Counts what was handed to a socket and not yet to its transport, which takes nothing while an earlier write is on its
 * way. Returns a reader of the count, in UTF-16 units and one for each packet.
 */
export function countUnsent(socket: Socket): () => number {
  let unsent = 0;
  socket.conn.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
    unsent += 1 + (typeof data === 'string' ? data.length : 0);
  });
  socket.conn.on('flush', () => {
    unsent = 0;
  });
  return () => unsent;
}
