import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { expect, onTestFinished, test, vi } from 'vitest';
import { examineBackend } from './examine.ts';

const TOKEN = 'canary-token';

/** Examines a Socket.IO server and returns the code of the last finding. */
async function examine(prepare: (io: Server) => void, token: () => string | Promise<string> = () => TOKEN): Promise<string | undefined> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  const io = new Server(server, { path: '/ws/socket.io' });
  prepare(io);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const findings = await examineBackend({ url: `http://127.0.0.1:${port}`, token }, { limitMs: 15_000 });
  expect(JSON.stringify(findings)).not.toContain('canary');
  await io.close();
  return findings.at(-1)?.code;
}

test('distinguishes a backend that accepts the user, rejects the user, rejects the socket, or closes it', async () => {
  const answer = (ack: unknown) => (io: Server) =>
    io.on('connection', (socket) => socket.on('user-join', (_data, callback: (value: unknown) => void) => callback(ack)));
  expect(await examine(answer({ id: 'u', name: 'ada' }))).toBe('token-accepted');
  expect(await examine(answer(null))).toBe('token-refused');
  expect(await examine((io) => io.use((_socket, next) => next(new Error('unauthorized'))))).toBe('token-refused');
  expect(await examine((io) => io.on('connection', (socket) => socket.disconnect(true)))).toBe('token-refused');
});

test('distinguishes a backend without WebSockets from a proxy that blocks them', async () => {
  expect(await examine((io) => io.engine.opts.transports?.splice(0, 2, 'polling'))).toBe('websocket-off');
  expect(await examine((io) => io.httpServer.removeAllListeners('upgrade'))).toBe('websocket-blocked');
});

test('reports a Socket.IO server that does not answer the sign-in', async () => {
  const timeout = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
  onTestFinished(() => void vi.restoreAllMocks());
  const expire = (io: Server) => io.on('connection', (socket) => socket.on('user-join', () => timeout.abort()));
  expect(await examine(expire)).toBe('join-unanswered');
});

test('reports a missing token if its getter fails', async () => {
  const token = () => Promise.reject(new Error('canary'));
  expect(await examine(() => undefined, token)).toBe('token-missing');
});
