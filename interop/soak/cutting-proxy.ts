import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on a free loopback port, whose connections can be cut. */
export type CuttingProxy = {
  readonly url: string;
  /** Resets every connection, as a lost network does. */
  readonly cut: () => void;
  readonly stop: () => Promise<void>;
};

/** Starts a proxy in front of a server on this computer. */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const track = (socket: Socket, other: () => Socket) => {
    sockets.add(socket);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        sockets.delete(socket);
        other().destroy();
      });
  };
  const server = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname);
    track(incoming, () => outgoing);
    track(outgoing, () => incoming);
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
