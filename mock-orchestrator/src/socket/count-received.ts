import type { Socket } from 'socket.io';

/** What each piece takes in addition to its bytes: clients may send one byte at a time. */
export const PIECE_OVERHEAD = 512;

/**
 * Counts what a socket has received since its last packet, which is about the part of a frame that has arrived.
 *
 * @param onChange - called with the number of bytes that it takes in memory
 */
export function countReceived(socket: Socket, onChange: (bytes: number) => void): void {
  const { conn, request } = socket;
  let received = 0;
  const add = (piece: Buffer) => {
    received += piece.length + PIECE_OVERHEAD;
    onChange(received);
  };
  const clear = () => {
    received = 0;
    onChange(0);
  };
  request.socket.on('data', add);
  conn.on('packet', clear);
  socket.once('disconnect', () => {
    request.socket.off('data', add);
    conn.off('packet', clear);
  });
}
