import type { Socket } from 'socket.io';

/**
 * Counts the packets that a socket has not yet passed to its transport, which accepts nothing while it is writing. Returns
 * a function that reads the count: their length in UTF-16 units, plus one per packet.
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
  // The connection may continue after the session and carry another one.
  socket.once('disconnect', () => conn.off('packetCreate', add).off('flush', clear));
  return () => unsent;
}
