import { request as httpRequest } from 'node:http';
import { describe, expect, test } from 'vitest';
import { makeChunk, makeCompletion } from '../../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, startStage, startStreaming, TOKENS, textOf } from '../../testing/stage.ts';

describe('an executor that disconnects', () => {
  test('ends the request with executor-gone if the executor disconnects before the callback', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'], onCall: () => executor.stop() });
    const response = await stage.ask();
    expect(response.status).toBe(502);
    expect((await readError(response)).code).toBe('executor-gone');
  });

  test('ends the response with an error event and no [DONE] if the executor disconnects in the middle of the answer', async () => {
    const { executor, call, pending } = await startStreaming();
    await call.emitWithAck(makeChunk('begun'));
    // Simulates a process that crashes.
    executor.socket.io.engine.close();
    const events = await readEvents(await pending);
    expect(textOf(events.slice(0, 1))).toBe('begun');
    expect(events).toHaveLength(2);
    expect(JSON.parse(events[1] ?? '')).toMatchObject({ error: { code: 'executor-gone', cure: expect.any(String) } });
  });

  test('completes the answer if the executor disconnects right after the end', async () => {
    const stage = await startStage();
    const executor = await stage.connect({
      models: ['m'],
      onCall: (call) => {
        call.answer('whole');
        executor.socket.disconnect();
      },
    });
    const events = await readEvents(await stage.ask());
    expect(textOf(events)).toBe('whole');
    expect(events.at(-1)).toBe('[DONE]');
  });
});

describe('a caller that disconnects', () => {
  test.each([true, false])('cancels by channel if the caller disconnects before the callback (stream: %s)', async (stream) => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const controller = new AbortController();
    const pending = stage.ask({ stream }, { signal: controller.signal }).catch(() => undefined);
    const { channel, acknowledge } = await executor.nextCall();
    controller.abort();
    const { chat_id, message_id, data } = await executor.envelopeOf('request:chat:cancel');
    expect({ chat_id, message_id, data }).toEqual({
      chat_id: '',
      message_id: null,
      data: { type: 'request:chat:cancel', data: { channel } },
    });
    acknowledge({ error: 'Stopped.', code: 'cancelled', cure: 'None.' });
    await pending;
  });

  test('cancels by channel if the caller disconnects in the middle of the answer, and acknowledges but drops later items', async () => {
    const controller = new AbortController();
    const { executor, call, pending } = await startStreaming({}, { signal: controller.signal });
    call.emit(makeChunk('begun'));
    await (await pending).body?.getReader().read();
    controller.abort();
    expect((await executor.envelopeOf('request:chat:cancel')).data.data).toEqual({ channel: call.channel });
    await call.emitWithAck(makeChunk('late'));
    await call.emitWithAck({ done: true });
  });

  test('cancels nothing if the caller disconnects after the end', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
    const controller = new AbortController();
    await readEvents(await stage.ask({}, { signal: controller.signal }));
    controller.abort();
    await executor.envelopeOf('status');
    await executor.socket.emitWithAck('heartbeat', {});
    expect(executor.types).not.toContain('request:chat:cancel');
  });
});

describe('a caller that reads slowly', () => {
  /** Sends a request and resolves to the response once its headers have arrived, without reading the body. */
  const askWithoutReading = (url: string) =>
    new Promise<import('node:http').IncomingMessage>((resolve) => {
      const headers = { authorization: `Bearer ${TOKENS.ada}`, 'content-type': 'application/json' };
      httpRequest(`${url}/v1/chat/completions`, { method: 'POST', headers }, (response) => resolve(response.pause())).end(
        JSON.stringify({ model: 'm', messages: [], stream: true }),
      );
    });
  const text = 'x'.repeat(500_000);

  test('slows the executor down through its acks, without losing items', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const pending = askWithoutReading(stage.url);
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    let acknowledged = 0;
    const sent = (async () => {
      for (let i = 0; i < 60; i += 1) {
        await call.emitWithAck(makeChunk(text));
        acknowledged += 1;
      }
      await call.emitWithAck({ done: true });
    })();
    const response = await pending;
    // The executor stalls once all buffers are full.
    const seen = [-1];
    await expect.poll(() => seen.push(acknowledged) && seen.at(-1) === seen.at(-2), { interval: 200, timeout: 15_000 }).toBe(true);
    expect(acknowledged).toBeLessThan(60);
    let length = 0;
    for await (const piece of response) length += (piece as Buffer).length;
    await sent;
    expect(length).toBeGreaterThan(60 * text.length);
  });

  test('does not delay the first ack of a session, which tells the executor that this backend sends acks', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const pending = stage.ask();
    const call = await executor.nextCall();
    // Nothing reads the channel before the callback.
    await call.emitWithAck(makeChunk('first'));
    let second = false;
    executor.socket.emit(call.channel, makeChunk('second'), () => {
      second = true;
    });
    await executor.socket.emitWithAck('heartbeat', {});
    expect(second).toBe(false);
    call.acknowledge({ status: true });
    const answered = readAnswerText(await pending);
    await expect.poll(() => second).toBe(true);
    call.emit({ done: true });
    expect(await answered).toBe('firstsecond');
  });

  test('gets an error at the queue limit if the executor does not wait for acks', async () => {
    const stage = await startStage({ limits: { maxQueuedBytes: 2_000_000 } });
    const executor = await stage.connect({ models: ['m'] });
    const pending = askWithoutReading(stage.url);
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    for (let i = 0; i < 60; i += 1) call.emit(makeChunk(text));
    const response = await pending;
    await executor.socket.emitWithAck('heartbeat', {});
    let body = '';
    for await (const piece of response) body += String(piece);
    expect(body.length).toBeLessThan(30 * text.length);
    expect(JSON.parse(body.trimEnd().split('\n').at(-1)?.slice('data: '.length) ?? '')).toMatchObject({
      error: { code: 'answer-too-large' },
    });
    await executor.envelopeOf('request:chat:cancel');
  });
});

describe('size limits', () => {
  test('an item over the limit ends only its own request; the session and its other requests continue', async () => {
    const stage = await startStage({ limits: { maxItemBytes: 1_000_000 } });
    const executor = await stage.connect({ models: ['m'] });
    const [first, second] = [stage.ask(), stage.ask()];
    const calls = [await executor.nextCall(), await executor.nextCall()] as const;
    for (const call of calls) {
      call.acknowledge({ status: true });
      call.emit(makeChunk('begun '));
    }
    const responses = await Promise.all([first, second]);
    calls[0].emit(makeChunk('x'.repeat(1_100_000)));
    await executor.envelopeOf('request:chat:cancel');
    calls[1].emit(makeChunk('and ended'));
    calls[1].emit({ done: true });
    const answers = await Promise.all(responses.map(readEvents));
    const ends = answers.map((events) => events.at(-1));
    expect(ends.filter((end) => end === '[DONE]')).toHaveLength(1);
    expect(ends.filter((end) => end?.includes('answer-too-large'))).toHaveLength(1);
    expect(executor.socket.connected).toBe(true);
  });

  test('an item of 5 MB is accepted', async () => {
    const stage = await startStage();
    const text = 'x'.repeat(5_000_000);
    await stage.connect({ models: ['m'], onCall: (call) => call.answer(text) });
    expect(await readAnswerText(await stage.ask())).toBe(text);
  });

  test('a completion over the limit is refused', async () => {
    const stage = await startStage({ limits: { maxItemBytes: 1000 } });
    await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(makeCompletion('x'.repeat(2000))) });
    expect((await readError(await stage.ask({ stream: false }))).code).toBe('answer-too-large');
  });
});

describe('ignores items', () => {
  test.each([
    ['another socket of the same user', TOKENS.ada],
    ['a socket of another user', TOKENS.ben],
  ])('from %s', async (_name, token) => {
    const { stage, call, pending } = await startStreaming();
    const intruder = await stage.connect({ token });
    call.emit(makeChunk('mine '));
    await intruder.socket.emitWithAck(call.channel, makeChunk('not mine'));
    await intruder.socket.emitWithAck(call.channel, { done: true });
    call.emit(makeChunk('still mine'));
    call.emit({ done: true });
    expect(await readAnswerText(await pending)).toBe('mine still mine');
  });

  test('ignores items on the channel of a request that has ended', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const first = stage.ask();
    const old = await executor.nextCall();
    old.answer('first');
    await readEvents(await first);
    const second = stage.ask();
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    await old.emitWithAck(makeChunk('from before'));
    await old.emitWithAck({ done: true });
    call.emit(makeChunk('second'));
    call.emit({ done: true });
    expect(await readAnswerText(await second)).toBe('second');
  });
});

test('50 concurrent requests with interleaved items each get their own items', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'], concurrency: 50 });
  const pending = Array.from({ length: 50 }, (_, i) => stage.ask({ messages: [{ role: 'user', content: String(i) }] }));
  const calls = [];
  for (let i = 0; i < 50; i += 1) calls.push(await executor.nextCall());
  for (const call of calls) call.acknowledge({ status: true });
  const nameOf = (formData: Readonly<Record<string, unknown>>) => (formData['messages'] as { content: string }[])[0]?.content;
  for (let round = 0; round < 5; round += 1) for (const { emit, formData } of calls) emit(makeChunk(`${nameOf(formData)}.${round} `));
  for (const { emit } of calls) emit({ done: true });
  const answers = await Promise.all(pending.map(async (response) => readAnswerText(await response)));
  expect(answers).toEqual(Array.from({ length: 50 }, (_, i) => [0, 1, 2, 3, 4].map((round) => `${i}.${round} `).join('')));
});
