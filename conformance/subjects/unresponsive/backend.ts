import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from '../../src/peers/listen.ts';

/** Starts a backend that accepts every socket and request but never answers. */
export async function startUnresponsiveBackend(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request) => void request.resume());
  const io = new Server(server, { path: '/ws/socket.io' });
  const port = await listen(server);
  const stop = async () => {
    server.closeAllConnections();
    await io.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
