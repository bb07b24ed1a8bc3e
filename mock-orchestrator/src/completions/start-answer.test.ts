import { describeError, ERROR_CODES, type ErrorCode, isRecord } from '@chat-executor/protocol';
import { describe, expect, test, vi } from 'vitest';
import { makeChunk, makeCompletion, type ReceivedCall } from '../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, startStage, TOKENS, useFakeClock } from '../testing/stage.ts';

const canTryNextExecutor = (code: ErrorCode) => describeError(code).retry.includes('next-executor');

describe('choosing an executor', () => {
  test('prefers the session that the request names, even if another one offers the model', async () => {
    const stage = await startStage();
    const other = await stage.connect({ models: ['m'] });
    const named = await stage.connect({});
    void stage.ask({ session_id: named.id });
    await named.nextCall();
    expect(other.envelopes.filter(({ data }) => data.type !== 'status')).toEqual([]);
  });

  test('without a named session, chooses one of the user that announced the model and is not paused', async () => {
    const stage = await startStage();
    const others = [
      await stage.connect({ models: ['other'] }),
      await stage.connect({ models: ['m'], paused: true }),
      await stage.connect({}),
    ];
    others.push(await stage.connect({ models: ['m'], token: TOKENS.ben }));
    const right = await stage.connect({ models: ['m'] });
    void stage.ask();
    await right.nextCall();
    for (const other of others) expect(other.types).not.toContain('request:chat:completion');
  });

  test('chooses the least busy one relative to its concurrency', async () => {
    const stage = await startStage();
    const small = await stage.connect({ models: ['m'], concurrency: 1 });
    const large = await stage.connect({ models: ['m'], concurrency: 4 });
    void stage.ask();
    await small.nextCall();
    for (let i = 0; i < 3; i += 1) {
      void stage.ask();
      await large.nextCall();
    }
  });

  test('treats an executor as idle again when its requests have ended', async () => {
    const stage = await startStage();
    const calls: string[] = [];
    const script = (name: string) => (call: ReceivedCall) => {
      calls.push(name);
      call.answer('x');
    };
    await stage.connect({ models: ['m'], onCall: script('first') });
    await stage.connect({ models: ['m'], onCall: script('second') });
    for (let i = 0; i < 3; i += 1) await readEvents(await stage.ask());
    expect(calls).toEqual(['first', 'first', 'first']);
  });

  test('uses the latest announcement of each connected session', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    await executor.announce(['other']);
    expect((await readError(await stage.ask())).code).toBe('model-not-offered');
    executor.stop();
    await expect.poll(async () => (await readError(await stage.ask())).code, { timeout: 15_000 }).toBe('no-executor');
  });

  test('fails with paused if every executor that offers the model is paused', async () => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], paused: true });
    expect((await readError(await stage.ask())).code).toBe('paused');
  });
});

describe('tries another executor of the same user', () => {
  test.each(ERROR_CODES.filter(canTryNextExecutor))('after the error ack %s', async (code) => {
    const stage = await startStage();
    const first = await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge }) => acknowledge({ error: 'No.', code, cure: 'Try elsewhere.' }),
    });
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('from the second') });
    expect(await readAnswerText(await stage.ask({ session_id: first.id }))).toBe('from the second');
  });

  test('tries the next executor after a callback timeout, cancels the first one and ignores its late answer', async () => {
    useFakeClock();
    const stage = await startStage({ limits: { ackMs: 1000 } });
    const first = await stage.connect({ models: ['m'] });
    const second = await stage.connect({ models: ['m'] });
    const pending = stage.ask({ session_id: first.id });
    const late = await first.nextCall();
    vi.advanceTimersByTime(1000);
    const call = await second.nextCall();
    expect((await first.envelopeOf('request:chat:cancel')).data.data).toEqual({ channel: late.channel });
    late.answer('too late');
    call.answer('in time');
    expect(await readAnswerText(await pending)).toBe('in time');
  });

  test('tries the next executor when the first one disconnects', async () => {
    const stage = await startStage();
    const first = await stage.connect({ models: ['m'], onCall: () => first.stop() });
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('from the second') });
    expect(await readAnswerText(await stage.ask({ session_id: first.id }))).toBe('from the second');
  });

  test('tries the next executor after a malformed callback', async () => {
    const stage = await startStage();
    const first = await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge() });
    await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(makeCompletion('from the second')) });
    expect(await (await stage.ask({ session_id: first.id, stream: false })).json()).toEqual(makeCompletion('from the second'));
  });

  test('tries the next executor if the first item is late', async () => {
    useFakeClock();
    const stage = await startStage({ limits: { firstItemMs: 1000 } });
    const first = await stage.connect({ models: ['m'] });
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('from the second') });
    const pending = stage.ask({ session_id: first.id });
    (await first.nextCall()).acknowledge({ status: true });
    // The orchestrator has read the callback.
    await first.socket.emitWithAck('heartbeat', {});
    vi.advanceTimersByTime(1000);
    expect(await readAnswerText(await pending)).toBe('from the second');
  });

  test('tries the next executor if the first item is an error', async () => {
    const stage = await startStage();
    const first = await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit({ error: { message: 'No.', code: 'overloaded', cure: 'Wait.' } });
      },
    });
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('from the second') });
    expect(await readAnswerText(await stage.ask({ session_id: first.id }))).toBe('from the second');
  });
});

describe('tries no other executor', () => {
  test.each(ERROR_CODES.filter((code) => !canTryNextExecutor(code)))('after the error ack %s', async (code) => {
    const stage = await startStage();
    const first = await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge }) => acknowledge({ error: 'No.', code, cure: 'Something else.' }),
    });
    const second = await stage.connect({ models: ['m'] });
    expect((await readError(await stage.ask({ session_id: first.id }))).code).toBe(code);
    expect(second.types).not.toContain('request:chat:completion');
  });

  test('tries no other executor after a first token', async () => {
    const stage = await startStage();
    const first = await stage.connect({ models: ['m'] });
    const second = await stage.connect({ models: ['m'] });
    const pending = stage.ask({ session_id: first.id });
    const call = await first.nextCall();
    call.acknowledge({ status: true });
    await call.emitWithAck(makeChunk('begun'));
    first.stop();
    const events = await readEvents(await pending);
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'executor-gone' } });
    expect(second.types).not.toContain('request:chat:completion');
  });

  test('once all have failed, and reports the last failure', async () => {
    const stage = await startStage();
    let calls = 0;
    for (let i = 0; i < 3; i += 1) {
      await stage.connect({
        models: ['m'],
        onCall: ({ acknowledge }) => {
          calls += 1;
          acknowledge({ error: 'No.', code: 'busy', cure: 'Wait.' });
        },
      });
    }
    const response = await stage.ask();
    expect(response.status).toBe(503);
    expect((await readError(response)).code).toBe('busy');
    expect(calls).toBe(3);
  });
});

test('tells the user’s tabs what the executor waits for, and that it runs again', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'], name: 'my laptop' });
  const other = await stage.connect({});
  const pending = stage.ask({ session_id: executor.id });
  const call = await executor.nextCall();
  const tell = (status: object, from = executor) => from.socket.emit('executor:status', { channel: call.channel, ...status });
  tell({ state: 'permission' });
  tell({ state: 'retry', seconds: 11.2, code: 'rate-limited' });
  tell({ state: 'dreaming' });
  tell({ state: 'retry', seconds: 5, code: 'overloaded' }, other);
  tell({ state: 'provider' });
  call.answer('hello');
  const events = await readEvents(await pending);
  tell({ state: 'permission' });
  await other.until(() => other.types.filter((type) => type === 'status').length === 5);
  expect(other.envelopes.map(({ data }) => data.data)).toEqual([
    { action: 'running', description: 'Running on my laptop', done: false },
    { action: 'permission', description: 'Waiting for your permission', done: false },
    {
      action: 'retry',
      description: 'Rate limit reached. Retrying in 12 s',
      seconds: 11.2,
      code: 'rate-limited',
      done: false,
    },
    { action: 'running', description: 'Running on my laptop', done: false },
    { action: 'completed', description: 'Answered by my laptop', done: true },
  ]);
  expect(JSON.stringify(events)).not.toContain('retry');
});

test('tells the user’s tabs which executor runs the request, but never its content', async () => {
  const stage = await startStage();
  const first = await stage.connect({
    models: ['m'],
    name: 'my laptop',
    onCall: ({ acknowledge }) => acknowledge({ error: 'No.', code: 'busy', cure: 'Wait.' }),
  });
  await stage.connect({ models: ['m'], name: 'the desk', onCall: (call) => call.answer('secret-answer') });
  const tab = await stage.connect({});
  const otherUser = await stage.connect({ token: TOKENS.ben });
  await readEvents(await stage.ask({ session_id: first.id, messages: [{ role: 'user', content: 'secret-prompt' }] }));
  await tab.until(() => tab.types.filter((type) => type === 'status').length === 3);
  expect(tab.envelopes.map(({ data }) => data)).toEqual([
    { type: 'status', data: { action: 'running', description: 'Running on my laptop', done: false } },
    { type: 'status', data: { action: 'degraded', description: 'No answer (busy); trying the desk', done: false } },
    { type: 'status', data: { action: 'completed', description: 'Answered by the desk', done: true } },
  ]);
  expect(JSON.stringify(tab.envelopes)).not.toContain('secret');
  expect(otherUser.envelopes).toEqual([]);
});

test('an executor that does not stop reporting what it waits for reaches the tabs 200 times', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  const other = await stage.connect({});
  const pending = stage.ask({ session_id: executor.id });
  const call = await executor.nextCall();
  for (let seconds = 0; seconds < 1_000; seconds += 1)
    executor.socket.emit('executor:status', { channel: call.channel, state: 'retry', seconds });
  call.answer('hello');
  await readEvents(await pending);
  const retries = () => other.envelopes.filter(({ data }) => isRecord(data.data) && data.data['action'] === 'retry');
  await other.until(() => other.types.filter((type) => type === 'status').length >= 203);
  expect(retries()).toHaveLength(200);
});
