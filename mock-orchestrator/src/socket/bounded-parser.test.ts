import { once } from 'node:events';
import { expect, test } from 'vitest';
import { MAX_JSON_VALUES } from '../json-size.ts';
import { startStage } from '../testing/stage.ts';

/** Starts a stage with an executor. Returns its connection, and functions that write raw packets to it. */
async function connectRaw() {
  const { socket } = await (await startStage()).connect();
  const { engine } = socket.io;
  const write = (...packets: (string | Buffer)[]) => packets.forEach((packet) => void engine.write(packet));
  return { socket, write, closed: () => once(engine as never, 'close') };
}

/** An event with one binary part. */
const WITH_BINARY = '51-["any",{"_placeholder":true,"num":0}]';

test('closes a connection that sends a packet with far too many values', async () => {
  const { write, closed } = await connectRaw();
  const lost = closed();
  write(`2["any",[${'[],'.repeat(MAX_JSON_VALUES)}0]]`);
  await lost;
});

test.each([
  ['one part', [WITH_BINARY, Buffer.alloc(2_000_000)]],
  ['several parts', [WITH_BINARY.replace('1', '10'), ...Array.from({ length: 9 }, () => Buffer.alloc(150_000))]],
  ['its text', [WITH_BINARY.replace('any', 'x'.repeat(2_000_000))]],
])('closes a connection whose binary packet is too large: %s', async (_name, packets) => {
  const { write, closed } = await connectRaw();
  const lost = closed();
  write(...packets);
  await lost;
});

test('ignores small binary packets', async () => {
  const { socket, write } = await connectRaw();
  for (let i = 0; i < 20; i += 1) write(WITH_BINARY, Buffer.alloc(100_000));
  expect(await socket.emitWithAck('heartbeat', {})).toBeUndefined();
});
