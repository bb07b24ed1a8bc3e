import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, as a lost network is. */
export type CuttableLine = {
  /** In the place of the server's own address. */
  readonly url: string;
  /** Closes every connection, and lets new ones through. */
  readonly cut: () => void;
  /** Drops all traffic silently, like a pulled cable; accepts new connections without answering. */
  readonly silence: () => void;
  /** Ends a silence: what it held is closed, and new connections go through. */
  readonly restore: () => void;
  readonly stop: () => Promise<void>;
};

/** Opens one to a server on loopback. */
export async function openCuttableLine(port: number): Promise<CuttableLine> {
  const ends = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    ends.add(socket);
    socket.setNoDelay(true); // it is a line, and waits for nothing
    socket.pipe(other);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      ends.delete(socket);
      other.destroy();
    });
  };
  let isSilent = false;
  const line = createServer((near) => {
    if (isSilent) {
      ends.add(near.on('error', () => near.destroy()).on('close', () => ends.delete(near)));
      return;
    }
    const far = connect(port, '127.0.0.1');
    keep(near, far);
    keep(far, near);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of ends) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut,
    silence: () => {
      isSilent = true;
      for (const socket of ends) socket.unpipe().pause();
    },
    restore: () => {
      isSilent = false;
      cut();
    },
    stop: async () => {
      const stopped = new Promise((resolve) => line.close(resolve));
      cut();
      await stopped;
    },
  };
}
