import type { Socket } from 'socket.io';

/**
 * Counts what was handed to a socket and not yet to its transport, which takes nothing while an earlier write is on its
 * way. Returns a reader of the count, in UTF-16 units and one for each packet.
 */
export function countUnsent(socket: Socket): () => number {
  const { conn } = socket;
  let unsent = 0;
  const add = ({ data }: { readonly data?: unknown }) => {
    unsent += 1 + (typeof data === 'string' ? data.length : 0);
  };
  const clear = () => {
    unsent = 0;
  };
  conn.on('packetCreate', add).on('flush', clear);
  // A connection can outlive its session, and carry another.
  socket.once('disconnect', () => conn.off('packetCreate', add).off('flush', clear));
  return () => unsent;
}
