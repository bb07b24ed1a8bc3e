import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy in front of a server that simulates network failures. */
export type NetworkProxy = {
  /** The proxy's origin, to use instead of the server's. */
  readonly url: string;
  /** Closes all connections. New connections work. */
  readonly cut: () => void;
  /** Drops all traffic without closing a connection. New connections are accepted but get no answer. */
  readonly silence: () => void;
  /** Ends {@link NetworkProxy.silence}: closes the existing connections, and forwards new ones. */
  readonly restore: () => void;
  readonly stop: () => Promise<void>;
};

/** Starts a proxy in front of a loopback port. */
export async function startNetworkProxy(port: number): Promise<NetworkProxy> {
  const sockets = new Set<Socket>();
  const forward = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.pipe(other);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
  };
  let isSilent = false;
  const server = createServer((client) => {
    if (isSilent) {
      sockets.add(client.on('error', () => client.destroy()).on('close', () => sockets.delete(client)));
      return;
    }
    const upstream = connect(port, '127.0.0.1');
    forward(client, upstream);
    forward(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    silence: () => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    restore: () => {
      isSilent = false;
      cut();
    },
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      cut();
      await stopped;
    },
  };
}
