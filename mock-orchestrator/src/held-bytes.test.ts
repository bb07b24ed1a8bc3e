import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { HeldBytes } from './held-bytes.ts';
import { makeChunk } from './testing/scripted-executor.ts';
import { readAnswerText, readError, type Stage, startStage, TOKENS, useFakeClock } from './testing/stage.ts';

const LIMIT = 2_000_000;
const BLOCK = 'x'.repeat(500_000);

/** Asks for a completion and does not read the answer. */
function askWithoutReading({ port }: Stage): void {
  const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true });
  const headers = { authorization: `Bearer ${TOKENS.ada}`, 'content-type': 'application/json' };
  const sent = request({ port, path: '/v1/chat/completions', method: 'POST', headers, agent: false });
  onTestFinished(() => void sent.destroy());
  sent.on('error', () => undefined).end(body);
}

describe('the count', () => {
  test('adds up what one user keeps, and nothing of others', () => {
    const held = new HeldBytes(10);
    const [first, second, other] = [held.open('ada'), held.open('ada'), held.open('ben')];
    first.set(4);
    second.set(5);
    second.set(6);
    expect([held.of('ada'), second.fits(0), second.fits(1), other.fits(10)]).toEqual([10, true, false, true]);
    expect([second.overflows(10), second.overflows(11)]).toEqual([false, true]);
    first.close();
    first.close();
    first.set(100);
    expect([held.of('ada'), second.fits(4)]).toEqual([6, true]);
    second.close();
    expect(held.of('ada')).toBe(0);
  });
});

describe('a user who keeps too much', () => {
  test('loses an answer that grows further, while other users and acks go on', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: LIMIT } });
    const executor = await stage.connect({ models: ['m'] });
    for (let i = 0; i < 2; i += 1) askWithoutReading(stage);
    const cancelled = new Set<unknown>();
    executor.socket.on('events', ({ data }) => {
      if (data.type === 'request:chat:cancel') cancelled.add(data.data.channel);
    });
    const calls = [await executor.nextCall(), await executor.nextCall()];
    for (const call of calls) {
      call.acknowledge({ status: true });
      // Without waiting for acks, and far more than the buffers of the system keep.
      for (let k = 0; k < 60; k += 1) call.emit(makeChunk(BLOCK));
    }
    await executor.until(() => cancelled.size > 0);
    const ben = await stage.connect({ token: TOKENS.ben, models: ['m'], onCall: (call) => call.answer(BLOCK) });
    expect(ben.socket.connected).toBe(true);
    expect(await readAnswerText(await stage.ask({}, { token: TOKENS.ben }))).toBe(BLOCK);
  });

  test('gets too-many-requests for another request, until others have ended', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: LIMIT } });
    const executor = await stage.connect({ models: ['m'] });
    const long = { messages: [{ role: 'user', content: 'x'.repeat(1_500_000) }] };
    const running = stage.ask(long);
    const call = await executor.nextCall();
    const refused = await stage.ask(long);
    expect(refused.status).toBe(429);
    expect(await readError(refused)).toMatchObject({ code: 'too-many-requests', cure: expect.stringContaining('maxBytesPerUser') });
    call.answer('fine');
    expect(await readAnswerText(await running)).toBe('fine');
    const next = stage.ask(long);
    (await executor.nextCall()).answer('fine too');
    expect(await readAnswerText(await next)).toBe('fine too');
  });

  test('gets too-many-requests for a body whose values take too much memory', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: LIMIT } });
    await stage.connect({ models: ['m'] });
    const refused = await stage.ask({ more: Array.from({ length: 100_000 }, () => []) });
    expect(refused.status).toBe(429);
    expect(await readError(refused)).toMatchObject({ code: 'too-many-requests', cure: expect.stringContaining('maxBytesPerUser') });
  });

  test('gets request-too-large for a body with far too many values', async () => {
    const stage = await startStage();
    expect((await stage.ask({ more: Array.from({ length: 2_000_000 }, () => []) })).status).toBe(413);
  });

  test('gets too-many-requests while the bodies of other requests arrive', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: LIMIT } });
    const arriving = Array.from({ length: 3 }, () => connect(stage.port));
    onTestFinished(() => arriving.forEach((socket) => void socket.destroy()));
    const answers = arriving.map(
      (socket) => new Promise<string>((resolve) => socket.on('error', () => undefined).once('data', (data) => resolve(String(data)))),
    );
    for (const socket of arriving) {
      socket.write(
        `POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKENS.ada}\r\nContent-Length: 2000000\r\n\r\n`,
      );
      socket.write('x'.repeat(900_000));
    }
    expect(await Promise.race(answers)).toMatch(/^HTTP\/1\.1 429 [\s\S]*too-many-requests/);
  });

  test('loses answers that are collected for events', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: LIMIT } });
    const executor = await stage.connect({ models: ['m'] });
    await stage.ask({ chat_id: 'chat', id: 'message' });
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    // At the end its socket is closed too, because the whole answer for its tab is too much.
    for (let i = 0; i < 100 && executor.socket.connected; i += 1)
      await call.emitWithAck(makeChunk('x'.repeat(50_000))).catch(() => undefined);
    await vi.waitFor(async () => expect(await (await stage.fetch('/metrics')).text()).toContain('outcome="answer-too-large"} 1'));
  });

  test('cannot announce more models', async () => {
    const stage = await startStage({ limits: { maxBytesPerUser: 500_000 } });
    const { socket } = await stage.connect();
    const announce = (length: number) =>
      socket.emitWithAck('executor:announce', {
        protocol: '1.1',
        models: Array.from({ length }, (_, index) => ({ id: `${index}`.padEnd(256, 'x') })),
        capabilities: { cancel: true, concurrency: 1 },
      });
    expect(await announce(1000)).toMatchObject({ accepted: true });
    expect(await announce(2000)).toEqual({ accepted: false, reason: expect.stringContaining('fewer models') });
  });
});

test('closes a signed-in socket whose frames arrive only in part, if its user keeps too much', async () => {
  const stage = await startStage({ limits: { maxBytesPerUser: 3_000_000 } });
  const executor = await stage.connect();
  const lost = new Promise((resolve) => executor.socket.once('disconnect', resolve));
  executor.socket.io.engine.write(`2["heartbeat","${'x'.repeat(30_000_000)}"]`);
  await lost;
});

test('closes a socket that does not read the calls that it gets', async () => {
  const stage = await startStage({ limits: { maxUnsentBytes: 1_000_000 } });
  const executor = await stage.connect({ models: ['m'] });
  const call = stage.orchestrator.eventCaller({
    userId: (await executor.socket.emitWithAck('user-join', { auth: { token: TOKENS.ada } })).id,
    sessionId: executor.id,
  });
  // Nothing is sent within one turn of the event loop, as with a socket that does not read.
  const calls = await Promise.allSettled(
    Array.from({ length: 4 }, () => call({ type: 'confirmation', data: BLOCK }, { timeoutMs: 60_000 })),
  );
  expect(calls.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'executor-gone' } });
});

test('closes a socket that asks for acks and does not read them', async () => {
  const stage = await startStage({ limits: { maxUnsentBytes: 1000 } });
  const { socket } = await stage.connect();
  const lost = new Promise((resolve) => socket.once('disconnect', resolve));
  // Nothing is sent within one turn of the event loop, as with a socket that does not read.
  for (let i = 0; i < 20_000; i += 1) socket.emit('heartbeat', {}, () => undefined);
  await lost;
});

test('ends a request whose body does not arrive in time, with the cure', async () => {
  useFakeClock();
  const stage = await startStage({ limits: { bodyMs: 1000 } });
  const socket = connect(stage.port);
  onTestFinished(() => void socket.destroy());
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  socket.write(`POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKENS.ada}\r\nContent-Length: 9\r\n\r\n{`);
  const timer = setInterval(() => vi.advanceTimersByTime(100), 1);
  onTestFinished(() => clearInterval(timer));
  expect(await answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*did not arrive in time[\s\S]*bodyMs/);
});
