import { describe, expect, test } from 'vitest';
import { makeChunk, makeCompletion } from '../../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, startStage, startStreaming, TOKENS, textOf } from '../../testing/stage.ts';

describe('a streaming request', () => {
  test('answers item by item and ends with one [DONE], on both paths', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    for (const path of ['/v1/chat/completions', '/api/chat/completions']) {
      const pending = stage.fetch(path, { body: { model: 'm', messages: [], stream: true, session_id: executor.id } });
      (await executor.nextCall()).answer('Hel', 'lo');
      const response = await pending;
      expect(response.status).toBe(200);
      const events = await readEvents(response);
      expect(textOf(events)).toBe('Hello');
      expect(events.filter((data) => data === '[DONE]')).toHaveLength(1);
      expect(events.at(-1)).toBe('[DONE]');
    }
  });

  test('sends the headers of an event stream that proxies do not buffer', async () => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
    const { headers } = await stage.ask();
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toContain('no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  test('reaches its caller piece by piece, not at the end', async () => {
    const { call, pending } = await startStreaming();
    call.emit(makeChunk('first'));
    const reader = (await pending).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('first');
    call.emit(makeChunk('second'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('second');
    call.emit({ done: true });
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: [DONE]\n\n');
  });

  test('an empty answer is a stream with only its end', async () => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], onCall: (call) => call.answer() });
    expect(await readEvents(await stage.ask())).toEqual(['[DONE]']);
  });

  test('keeps 1000 items in order', async () => {
    const stage = await startStage();
    const words = Array.from({ length: 1000 }, (_, i) => `${i} `);
    await stage.connect({ models: ['m'], onCall: (call) => call.answer(...words) });
    expect(await readAnswerText(await stage.ask())).toBe(words.join(''));
  });

  test('keeps items that arrive before the callback, even the end', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const pending = stage.ask();
    const call = await executor.nextCall();
    call.emit(makeChunk('early'));
    await call.emitWithAck({ done: true });
    call.acknowledge({ status: true });
    expect(await readEvents(await pending)).toEqual([JSON.stringify(makeChunk('early')), '[DONE]']);
  });

  test('passes on any text in its answer unchanged', async () => {
    const stage = await startStage();
    const texts = [
      'data: [DONE]\n\n',
      '{"done":true}',
      '\r\n\r\nevent: error\ndata: {"error":"x"}\n\n',
      '[DONE]',
      ': ping',
      '\u2028汉字👩‍🚀',
    ];
    await stage.connect({ models: ['m'], onCall: (call) => call.answer(...texts) });
    const events = await readEvents(await stage.ask());
    expect(textOf(events)).toBe(texts.join(''));
    expect(events).toHaveLength(texts.length + 1);
  });

  test('accepts the text items of older executors', async () => {
    const stage = await startStage();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit(': keep-alive');
        emit(`data: ${JSON.stringify(makeChunk('one '))}`);
        emit(`data: ${JSON.stringify(makeChunk('two '))}\n\ndata: ${JSON.stringify(makeChunk('three'))}\n\n`);
        emit('data: [DONE]');
        emit({ done: true });
      },
    });
    const events = await readEvents(await stage.ask());
    expect(textOf(events)).toBe('one two three');
    expect(events.filter((data) => data === '[DONE]')).toHaveLength(1);
  });

  test('skips anything that is not an item, and ends only with a done that is true', async () => {
    const stage = await startStage();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        for (const item of [[], ['data: x'], 7, null, true, 'no json', Buffer.from('binary'), { done: 'true' }, { done: 1 }, undefined])
          emit(item);
        emit(makeChunk('still here'));
        emit({ done: true });
        emit(makeChunk('too late'));
      },
    });
    expect(await readEvents(await stage.ask())).toEqual([JSON.stringify(makeChunk('still here')), '[DONE]']);
  });

  test('ends with one error event and no [DONE] if it fails after its first item', async () => {
    const { call, pending } = await startStreaming();
    call.emit(makeChunk('begun'));
    call.emit({ error: { message: 'It failed. Wait.', code: 'overloaded', cure: 'Wait.' } });
    call.emit(makeChunk('too late'));
    call.emit({ done: true });
    const events = await readEvents(await pending);
    expect(events).toHaveLength(2);
    expect(JSON.parse(events[1] ?? '')).toEqual({
      error: { message: 'It failed. Wait.', type: 'server_error', code: 'overloaded', param: null, cure: 'Wait.' },
    });
  });

  test('gets an HTTP error if its first item is an error', async () => {
    const stage = await startStage();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit({ error: { message: 'Slow down.', code: 'rate-limited', cure: 'Wait.', retry_after: 6.2 } });
        emit({ done: true });
      },
    });
    const response = await stage.ask();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await readError(response)).toMatchObject({ code: 'rate-limited', message: 'Slow down. Wait.', type: 'rate_limit_error' });
  });
});

test('answers a request that does not stream with the completion from the callback', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  for (const stream of [false, undefined, null]) {
    const pending = stage.ask({ stream });
    const call = await executor.nextCall();
    call.emit(makeChunk('not wanted'));
    call.acknowledge(makeCompletion('Hello'));
    call.emit({ done: true });
    expect(await (await pending).json()).toEqual(makeCompletion('Hello'));
  }
});

describe('an error ack', () => {
  test.each([
    ['invalid-key', 424],
    ['rate-limited', 429],
    ['context-too-long', 400],
    ['model-not-found', 404],
    ['quota-exceeded', 402],
    ['forbidden', 403],
    ['overloaded', 503],
    ['first-token-timeout', 504],
    ['provider-error', 502],
    ['cancelled', 499],
  ])('with the code %s is HTTP status %i, streaming or not', async (code, status) => {
    const stage = await startStage();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge }) => acknowledge({ error: 'It failed. Do this.', code, cure: 'Do this.' }),
    });
    for (const stream of [true, false]) {
      const response = await stage.ask({ stream });
      expect(response.status).toBe(status);
      expect(await readError(response)).toMatchObject({ code, message: 'It failed. Do this.', cure: 'Do this.' });
    }
  });
});

describe('a request is refused with', () => {
  test('a body that is not JSON or not a completion request, and the error does not repeat it', async () => {
    const stage = await startStage();
    const post = (body: unknown) => stage.fetch('/v1/chat/completions', { body });
    expect((await readError(await post('{"secret-prompt'))).code).toBe('not-json');
    for (const body of [
      [],
      null,
      {},
      { model: '', messages: [] },
      { model: 'm' },
      { model: 'm', messages: 'secret-prompt' },
      { model: 'm', messages: [], session_id: 7 },
    ]) {
      const response = await post(body === null ? 'null' : body);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('bad-request');
      expect(text).not.toContain('secret-prompt');
    }
  });

  test('a body that is nested too deeply', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const response = await stage.fetch('/v1/chat/completions', { body: `{"model":"m","messages":[],"tools":${deep}}` });
    expect(response.status).toBe(400);
    expect((await readError(response)).message).toContain('nested too deeply');
    expect(executor.types).not.toContain('request:chat:completion');
  });

  test('a body over the limit, with or without content-length', async () => {
    const stage = await startStage({ limits: { maxRequestBytes: 1000 } });
    const long = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'x'.repeat(5000) }] });
    expect((await stage.fetch('/v1/chat/completions', { body: long })).status).toBe(413);
    const headers = { authorization: `Bearer ${TOKENS.ada}`, 'content-type': 'application/json' };
    const chunked = await fetch(`${stage.url}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body: new Blob([long]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
  });

  test('no token or an invalid one', async () => {
    const stage = await startStage();
    for (const token of ['', 'wrong-token']) {
      const response = await stage.ask({}, { token });
      expect(response.status).toBe(401);
      expect((await readError(response)).code).toBe('unauthorized');
    }
  });

  test('the session of another user, with the same error as for an unknown one', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'], token: TOKENS.ben });
    const foreign = await stage.ask({ session_id: executor.id });
    const unknown = await stage.ask({ session_id: 'unknown' });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
    expect(executor.envelopes).toEqual([]);
  });

  test('the chat of another user', async () => {
    const stage = await startStage();
    await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
    const other = await stage.connect({ models: ['m'], token: TOKENS.ben });
    await stage.ask({ chat_id: 'chat-of-ada', id: 'message-1' });
    const response = await stage.ask({ chat_id: 'chat-of-ada', id: 'message-2' }, { token: TOKENS.ben });
    expect(response.status).toBe(403);
    expect((await readError(response)).code).toBe('chat-refused');
    expect(other.envelopes).toEqual([]);
  });

  test('too many concurrent requests of one user, without affecting other users', async () => {
    const stage = await startStage({ limits: { maxRequestsPerUser: 2 } });
    const executor = await stage.connect({ models: ['m'] });
    await stage.connect({ models: ['m'], token: TOKENS.ben, onCall: (call) => call.answer('x') });
    const running = [stage.ask(), stage.ask()];
    const calls = [await executor.nextCall(), await executor.nextCall()];
    expect((await readError(await stage.ask())).code).toBe('too-many-requests');
    expect((await stage.ask({}, { token: TOKENS.ben })).status).toBe(200);
    for (const call of calls) call.answer('x');
    for (const response of await Promise.all(running)) expect(await readAnswerText(response)).toBe('x');
    const next = stage.ask();
    (await executor.nextCall()).answer('y');
    expect(await readAnswerText(await next)).toBe('y');
  });
});
