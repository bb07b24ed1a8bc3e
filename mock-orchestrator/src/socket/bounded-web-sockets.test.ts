import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { BoundedWebSocketServer } from './bounded-web-sockets.ts';

/** Connects a client. Returns both ends. */
async function connect() {
  const server = new BoundedWebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => client.terminate());
  const [[accepted]] = (await Promise.all([once(server, 'connection'), once(client, 'open')])) as [[WebSocket], unknown];
  return { client, accepted };
}

test('answers pings', async () => {
  const { client } = await connect();
  for (const content of ['a', 'b']) {
    client.ping(content);
    expect(String((await once(client, 'pong'))[0])).toBe(content);
  }
});

test('answers no more pings while pongs wait for a client that does not read', async () => {
  const { client, accepted } = await connect();
  const written: (() => void)[] = [];
  accepted.pong = (_data?: unknown, _mask?: unknown, onWritten?: unknown) => void written.push(onWritten as () => void);
  const ping = async () => {
    for (let i = 0; i < 100; i += 1) client.ping();
    client.send('end');
    await once(accepted, 'message');
  };
  await ping();
  expect(written).toHaveLength(8);
  for (const finish of written.splice(0)) finish();
  await ping();
  expect(written).toHaveLength(8);
});

test('closes a connection whose frame has too many fragments', async () => {
  const { client, accepted } = await connect();
  accepted.on('error', () => undefined);
  const closed = once(client, 'close');
  for (let i = 0; i < 2000; i += 1) client.send('x', { fin: false });
  expect((await closed)[0]).toBe(1008);
});
