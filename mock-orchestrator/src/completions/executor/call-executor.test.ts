import { describe, expect, test, vi } from 'vitest';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, startStage, startStreaming, useFakeClock } from '../../testing/stage.ts';

describe('a callback that is neither success nor error', () => {
  const answers: readonly [string, readonly unknown[]][] = [
    ['nothing', []],
    ['null', [null]],
    ['an empty object', [{}]],
    ['text', ['fine']],
    ['a list', [[{ status: true }]]],
    ['a status that is text', [{ status: 'true' }]],
    ['a status that is false', [{ status: false }]],
    ['an empty error', [{ error: '' }]],
    ['an error that is an empty object', [{ error: {} }]],
    ['a number', [7]],
    ['a huge object', [{ x: 'y'.repeat(2_000_000) }]],
  ];

  test.each(answers)('%s fails the request with bad-callback', async (_name, answer) => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(...answer) });
    for (const stream of [true, false]) {
      const response = await stage.ask({ stream });
      expect(response.status).toBe(502);
      expect((await readError(response)).code).toBe('bad-callback');
    }
  });

  test('a callback with a text as status means success in compat', async () => {
    const stage = await startStage({ profile: 'compat' });
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: 'true' });
        emit(makeChunk('x'));
        emit({ done: 'yes' });
      },
    });
    expect(await readAnswerText(await stage.ask())).toBe('x');
  });
});

describe('an ack that matches no open call', () => {
  test('ignores a second ack for a call', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const pending = stage.ask();
    const { channel } = await executor.nextCall();
    const engine = executor.socket.io.engine;
    // Raw frames, because Socket.IO sends the answer of a callback only once.
    engine.write('30[{"status":true}]');
    engine.write('30[{"error":"second"}]');
    engine.write(`2["${channel}",${JSON.stringify(makeChunk('fine'))}]`);
    engine.write(`2["${channel}",{"done":true}]`);
    expect(await readAnswerText(await pending)).toBe('fine');
  });

  test('ignores an ack with a wrong number or from another session', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const other = await stage.connect({ models: [] });
    const pending = stage.ask();
    const call = await executor.nextCall();
    for (const id of [0, 1, 2, 99, 12345678]) {
      other.socket.io.engine.write(`3${id}[{"error":"from the wrong session"}]`);
      if (id !== 0) executor.socket.io.engine.write(`3${id}[{"error":"with the wrong number"}]`);
    }
    await other.socket.emitWithAck('heartbeat', {});
    call.answer('fine');
    expect(await readAnswerText(await pending)).toBe('fine');
  });
});

/** Shorter than the ping interval of Socket.IO, which uses the same fake clock. */
const TIMEOUT_MS = 1000;

describe('timeouts', () => {
  test('answers 504 ack-timeout after the callback timeout, and cancels the executor', async () => {
    useFakeClock();
    const stage = await startStage({ limits: { ackMs: TIMEOUT_MS } });
    const executor = await stage.connect({ models: ['m'] });
    const pending = stage.ask();
    const { channel } = await executor.nextCall();
    vi.advanceTimersByTime(TIMEOUT_MS);
    const response = await pending;
    expect(response.status).toBe(504);
    expect((await readError(response)).code).toBe('ack-timeout');
    expect((await executor.envelopeOf('request:chat:cancel')).data.data).toEqual({ channel });
  });

  test('answers first-token-timeout if the first item is late, and cancels the executor', async () => {
    useFakeClock();
    const { executor, pending } = await startStreaming({ limits: { firstItemMs: TIMEOUT_MS } });
    // The orchestrator has read the callback.
    await executor.socket.emitWithAck('heartbeat', {});
    vi.advanceTimersByTime(TIMEOUT_MS);
    expect((await readError(await pending)).code).toBe('first-token-timeout');
    await executor.envelopeOf('request:chat:cancel');
  });

  test('ends the stream with idle-timeout if the next item is late, and cancels the executor', async () => {
    useFakeClock();
    const { executor, call, pending } = await startStreaming({ limits: { idleMs: TIMEOUT_MS } });
    await call.emitWithAck(makeChunk('begun'));
    vi.advanceTimersByTime(TIMEOUT_MS);
    const events = await readEvents(await pending);
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'idle-timeout' } });
    await executor.envelopeOf('request:chat:cancel');
  });

  test('ends a request with total-timeout before the callback and in the middle of the answer', async () => {
    useFakeClock();
    const stage = await startStage({ limits: { totalMs: TIMEOUT_MS } });
    const executor = await stage.connect({ models: ['m'] });
    const beforeCallback = stage.ask();
    await executor.nextCall();
    const inAnswer = stage.ask();
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    await call.emitWithAck(makeChunk('begun'));
    vi.advanceTimersByTime(TIMEOUT_MS);
    expect((await readError(await beforeCallback)).code).toBe('total-timeout');
    const events = await readEvents(await inAnswer);
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'total-timeout' } });
    await executor.until(() => executor.types.filter((type) => type === 'request:chat:cancel').length === 2);
  });
});
