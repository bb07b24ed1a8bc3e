import type { Socket } from 'socket.io';
import { expect, test, vi } from 'vitest';
import { connect } from './testing/connect.ts';

const ASK = { chat_id: '', message_id: null, data: { type: 'request:executor:announce', data: {} } };

/** Sends raw packets, as only a backend with a fault does. */
function sendRaw(socket: Socket, layer: 'engine' | 'socket'): void {
  if (layer === 'socket') return void socket.conn.write(`0${JSON.stringify({ sid: socket.id })}`);
  const conn = socket.conn as unknown as { sendPacket(type: 'open', data: string): void };
  conn.sendPacket('open', JSON.stringify({ sid: 'other', upgrades: [], pingInterval: 25_000, pingTimeout: 20_000 }));
}

test('answers many questions for an announcement with few announcements, and the last question too', async () => {
  const { backend, session, states } = await connect({ announce: { accepted: true } });
  await vi.waitUntil(() => states.at(-1)?.announcement === 'accepted');
  const socket = await backend.socket();
  const count = () => backend.received.filter(([event]) => event === 'executor:announce').length;
  for (let i = 0; i < 500; i++) socket.emit('events', ASK);
  // Arrives after the questions.
  await session();
  await backend.until(() => count() === 3);
  await vi.waitUntil(() => states.at(-1)?.announcement === 'accepted');
  expect(count()).toBe(3);
});

test('sends no second announcement while one is unanswered, then one with the newest content', async () => {
  const { backend, connection, states } = await connect({ announce: { accepted: true } });
  await vi.waitUntil(() => states.at(-1)?.announcement === 'accepted');
  const socket = await backend.socket();
  const answers: ((ack: object) => void)[] = [];
  socket.removeAllListeners('executor:announce');
  socket.on('executor:announce', (_: unknown, answer: (ack: object) => void) => answers.push(answer));
  for (let i = 0; i < 20; i++) connection.announce();
  await vi.waitUntil(() => answers.length === 1);
  for (let i = 0; i < 20; i++) connection.announce();
  answers[0]?.({ accepted: true });
  await vi.waitUntil(() => answers.length === 2);
  answers[1]?.({ accepted: false });
  await vi.waitUntil(() => states.at(-1)?.announcement === 'refused');
  expect(answers).toHaveLength(2);
});

test.each(['engine', 'socket'] as const)('gives its token once to a backend that opens the session again: %s', async (layer) => {
  const join = Promise.withResolvers<object>();
  const { backend, status, connection } = await connect({ join: join.promise });
  await backend.until(() => backend.received.length === 1);
  const [socket] = backend.sockets;
  if (!socket) throw new Error('No socket.');
  for (let i = 0; i < 5; i++) sendRaw(socket, layer);
  expect((await status('waiting')).error?.code).toBe('connection-lost');
  connection.stop();
  await backend.until(() => backend.sockets.length === 0);
  expect(backend.received.filter(([event]) => event === 'user-join')).toHaveLength(1);
});

test('resets a connection on which too much arrives before the join is answered, and delivers nothing of it', async () => {
  const { backend, connection, received, status } = await connect({ join: 'silence' }, {}, 20_000);
  await backend.until(() => backend.received.length === 1);
  for (let i = 0; i < 3; i++) backend.sockets[0]?.emit('events', { text: 'x'.repeat(9_000) });
  expect((await status('waiting')).error?.code).toBe('too-much-data');
  connection.stop();
  expect(received).toEqual([]);
});

test('counts the binary parts of an event, and many small events', async () => {
  for (const events of [[{ bytes: Buffer.alloc(30_000) }], Array.from({ length: 30 }, () => ({}))]) {
    const { backend, status } = await connect({ join: 'silence' }, {}, 20_000);
    await backend.until(() => backend.received.length === 1);
    for (const event of events) backend.sockets[0]?.emit('chat-events', event);
    expect((await status('waiting')).error?.code).toBe('too-much-data');
  }
});
