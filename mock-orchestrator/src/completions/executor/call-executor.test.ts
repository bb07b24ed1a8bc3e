import { describe, expect, test } from 'vitest';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, startStage } from '../../testing/stage.ts';

/** Much shorter than the time limits, and much longer than a loopback round trip. */
const IMMEDIATELY_MS = 5000;

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

  test.each(answers)('%s fails the request immediately with bad-callback', async (_name, answer) => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(...answer) });
    for (const stream of [true, false]) {
      const startedAt = performance.now();
      const response = await stage.ask({ stream });
      expect(response.status).toBe(502);
      expect((await readError(response)).code).toBe('bad-callback');
      expect(performance.now() - startedAt).toBeLessThan(IMMEDIATELY_MS);
    }
  });

  test('with a text as status means success in compat', async () => {
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
  test('is ignored if it is the second one for a call', async () => {
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

  test('is ignored if its number is wrong or it comes from another session', async () => {
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

describe('a timeout', () => {
  test('of the callback gives 504 ack-timeout and cancels the executor', async () => {
    const stage = await startStage({ limits: { ackMs: 50 } });
    const executor = await stage.connect({ models: ['m'] });
    const response = await stage.ask();
    expect(response.status).toBe(504);
    expect((await readError(response)).code).toBe('ack-timeout');
    const { channel } = await executor.nextCall();
    expect((await executor.envelopeOf('request:chat:cancel')).data.data).toEqual({ channel });
  });

  test('of the first item gives 504 first-token-timeout', async () => {
    const stage = await startStage({ limits: { firstItemMs: 50 } });
    const executor = await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge({ status: true }) });
    expect((await readError(await stage.ask())).code).toBe('first-token-timeout');
    await executor.envelopeOf('request:chat:cancel');
  });

  test('between items ends the stream with idle-timeout', async () => {
    const stage = await startStage({ limits: { idleMs: 50 } });
    const executor = await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit(makeChunk('begun'));
      },
    });
    const events = await readEvents(await stage.ask());
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'idle-timeout' } });
    await executor.envelopeOf('request:chat:cancel');
  });

  test('of the whole request ends it in any state', async () => {
    const stage = await startStage({ limits: { totalMs: 100 } });
    const silent = await stage.connect({ models: ['silent'] });
    const slow = await stage.connect({
      models: ['slow'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit(makeChunk('begun'));
      },
    });
    expect((await readError(await stage.ask({ model: 'silent' }))).code).toBe('total-timeout');
    const events = await readEvents(await stage.ask({ model: 'slow' }));
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'total-timeout' } });
    await Promise.all([silent.envelopeOf('request:chat:cancel'), slow.envelopeOf('request:chat:cancel')]);
  });
});
