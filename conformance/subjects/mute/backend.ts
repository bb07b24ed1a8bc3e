import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** Starts a backend that accepts every socket and request but never answers. */
export async function startMuteBackend(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request) => void request.resume());
  const io = new Server(server, { path: '/ws/socket.io' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.closeAllConnections();
    await io.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
