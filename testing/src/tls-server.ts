import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SOCKET_PATH, USER_JOIN_EVENT } from '@chat-executor/protocol';
import { Server } from 'socket.io';
import { SELF_SIGNED_CERTIFICATE } from './self-signed-certificate.ts';

/** Starts a backend and a model server over TLS at one URL, with the self-signed certificate. Use it with `await using`. */
export async function startTlsServer(): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(SELF_SIGNED_CERTIFICATE, ({ url }, response) => {
    response.writeHead(url === '/v1/models' ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: [{ id: 'm' }] }));
  });
  const io = new Server(server, { path: SOCKET_PATH });
  io.on('connection', (socket) => socket.on(USER_JOIN_EVENT, (_data, ack: (user: object) => void) => ack({ id: 'u', name: 'ada' })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await io.close();
    },
  };
}
