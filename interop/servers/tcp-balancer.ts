import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A running balancer. */
export type TcpBalancer = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts a balancer that passes each new TCP connection to the next port in turn. Skips ports that refuse connections. */
export async function startBalancer(ports: readonly number[]): Promise<TcpBalancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    track(client);
    pass(client, ports.length);
  }).listen(0, '127.0.0.1');
  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  const pass = (client: Socket, attempts: number) => {
    const port = ports[turn % ports.length] ?? 0;
    turn += 1;
    const upstream = connect(port, '127.0.0.1');
    track(upstream);
    upstream.once('connect', () => {
      client.pipe(upstream).pipe(client);
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => client.destroy());
    });
    upstream.once('error', () => (upstream.connecting || attempts <= 1 ? client.destroy() : pass(client, attempts - 1)));
  };
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
