import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startStage } from '../testing/stage.ts';

const ONE = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
const LAST = ONE.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');

test('answers some requests of one connection at once', async () => {
  const { port } = await startStage();
  const socket = connect(port, '127.0.0.1');
  socket.write(ONE.repeat(9) + LAST);
  expect((await text(socket)).match(/HTTP\/1\.1 200/g)).toHaveLength(10);
});

test('closes a connection with too many requests at once, and not one with many in turn', async () => {
  const { port } = await startStage();
  const [many, patient] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  onTestFinished(() => [many, patient].forEach((socket) => void socket.destroy()));
  many.on('error', () => undefined).write(ONE.repeat(500));
  await once(many, 'close');
  for (let i = 0; i < 40; i += 1) {
    patient.write(ONE);
    expect(String((await once(patient, 'data'))[0])).toMatch(/^HTTP\/1\.1 200/);
  }
});
