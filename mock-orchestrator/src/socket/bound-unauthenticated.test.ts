import { once } from 'node:events';
import { SOCKET_PATH } from '@chat-executor/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { startStage, TOKENS } from '../testing/stage.ts';

/** Opens a WebSocket that sends no token. Resolves once the server has opened the connection. */
async function openWithoutToken(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`);
  onTestFinished(() => socket.close());
  await once(socket, 'message');
  return socket;
}

const closed = (socket: WebSocket) => (socket.readyState === WebSocket.CLOSED ? undefined : once(socket, 'close'));

test('closes a connection that sends too much before its token is checked, however it is split', async () => {
  const stage = await startStage({ limits: { maxUnauthenticatedBytes: 10_000 } });
  const executor = await stage.connect({ models: ['m'], onCall: (call) => call.answer('fine') });
  const [oneFrame, manyFrames] = [await openWithoutToken(stage.url), await openWithoutToken(stage.url)];
  oneFrame.send('4'.repeat(11_000));
  await closed(oneFrame);
  while (manyFrames.readyState === WebSocket.OPEN) {
    manyFrames.send('6'.repeat(100));
    await new Promise((resolve) => setImmediate(resolve));
  }
  // A signed-in socket may send more.
  expect(await executor.socket.emitWithAck('user-join', { auth: { token: TOKENS.ada }, more: 'x'.repeat(100_000) })).toBeTruthy();
});

test('closes the oldest of too many connections without a token, and none with a token', async () => {
  const stage = await startStage({ limits: { maxUnauthenticatedSockets: 2 } });
  const executor = await stage.connect({ models: ['m'] });
  const waiting = [await openWithoutToken(stage.url), await openWithoutToken(stage.url)];
  const latest = await openWithoutToken(stage.url);
  await closed(waiting[0] as WebSocket);
  const other = await stage.connect();
  await closed(waiting[1] as WebSocket);
  expect([executor.socket.connected, other.socket.connected, latest.readyState]).toEqual([true, true, WebSocket.OPEN]);
});

test('closes the connection of a client that leaves only its session', async () => {
  const stage = await startStage();
  const { socket } = await stage.connect();
  const { engine } = socket.io;
  const ended = once(engine as never, 'close');
  engine.write('1');
  await ended;
});
