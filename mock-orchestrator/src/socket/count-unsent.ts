import type { Socket } from 'socket.io';

/** What a packet takes in addition to its text. Most packets are short acks. */
const PACKET_OVERHEAD = 512;

/**
 * Counts the packets that a socket has not yet passed to the operating system: those that wait for its transport, which
 * accepts nothing while it is writing, and those that the transport is writing.
 *
 * @param onChange - called with about how much memory they take, in bytes
 */
export function countUnsent(socket: Socket, onChange: (unsent: number) => void): void {
  const { conn } = socket;
  const { transport } = conn;
  let waiting = 0;
  let writing = 0;
  const report = () => onChange(waiting + writing);
  const add = ({ data }: { readonly data?: unknown }) => {
    waiting += PACKET_OVERHEAD + (typeof data === 'string' ? data.length : 0);
    report();
  };
  const write = () => {
    writing = waiting;
    waiting = 0;
  };
  const finish = () => {
    writing = 0;
    report();
  };
  conn.on('packetCreate', add).on('flush', write);
  transport.on('drain', finish);
  socket.once('disconnect', () => {
    conn.off('packetCreate', add).off('flush', write);
    transport.off('drain', finish);
  });
}
