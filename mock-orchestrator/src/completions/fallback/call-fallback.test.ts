import type { ServerResponse } from 'node:http';
import { type Answer, type ByteServer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeChunk, makeCompletion } from '../../testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents, type Stage, startStage, textOf, useFakeClock } from '../../testing/stage.ts';
import type { FallbackSettings } from './fallback-settings.ts';

const KEY = 'sk-canary-1234567890';

/** Starts a provider that answers with the given function. */
async function startProvider(answer: Answer): Promise<ByteServer> {
  const server = await startByteServer(answer);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

const sse = (response: ServerResponse, ...events: unknown[]) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events) response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
  return response;
};

const startWith = (provider: ByteServer, settings: Partial<FallbackSettings> = {}, options = {}): Promise<Stage> =>
  startStage({ fallback: { baseUrl: `${provider.url}/v1`, key: KEY, ...settings }, journal: true, ...options });

describe('the fallback provider answers', () => {
  test('streams with its own key if no executor is connected', async () => {
    const provider = await startProvider((response) => void sse(response, makeChunk('Hel'), makeChunk('lo', 'stop'), '[DONE]').end());
    const stage = await startWith(provider);
    const events = await readEvents(await stage.ask({ temperature: 0.5, chat_template: 'unknown', session_id: '' }));
    expect(textOf(events)).toBe('Hello');
    expect(events.at(-1)).toBe('[DONE]');
    expect(provider.requests).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${KEY}` },
        body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true, temperature: 0.5 },
      },
    ]);
  });

  test('answers without a stream, with the configured model', async () => {
    const provider = await startProvider((response) => send(response, 200, 'application/json', JSON.stringify(makeCompletion('Hello'))));
    const stage = await startWith(provider, { model: 'its-own', key: undefined });
    expect(await (await stage.ask({ stream: false })).json()).toEqual(makeCompletion('Hello'));
    expect(provider.requests[0]?.body).toMatchObject({ model: 'its-own' });
    expect(provider.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('only after every executor of the user has failed, and the tabs get its status', async () => {
    const provider = await startProvider((response) => void sse(response, makeChunk('from the fallback', 'stop'), '[DONE]').end());
    const stage = await startWith(provider, { name: 'the house model' });
    const executor = await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge }) => acknowledge({ error: 'No.', code: 'busy', cure: 'Wait.' }),
    });
    expect(await readAnswerText(await stage.ask())).toBe('from the fallback');
    await executor.until(() => executor.types.length === 4);
    expect(executor.envelopes.at(-1)?.data.data).toMatchObject({ description: 'Answered by the house model', done: true });
    expect(executor.envelopes[2]?.data.data).toMatchObject({ description: 'No answer (busy); trying the house model' });
  });

  test('not if an executor answers, and not after a failure that another provider could not fix', async () => {
    const provider = await startProvider((response) => void response.end());
    const stage = await startWith(provider);
    const answers = [{ status: true }, { error: 'No.', code: 'context-too-long', cure: 'Shorten it.' }];
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge(answers.shift());
        emit({ done: true });
      },
    });
    expect((await stage.ask()).status).toBe(200);
    expect((await stage.ask()).status).toBe(400);
    expect(provider.requests).toEqual([]);
  });
});

describe('a failure of the fallback provider', () => {
  test.each([
    [401, 'invalid-key', 424],
    [403, 'forbidden', 403],
    [404, 'model-not-found', 404],
    [429, 'rate-limited', 429],
    [400, 'unsupported-request', 400],
    [500, 'provider-error', 502],
    [503, 'overloaded', 503],
    [529, 'overloaded', 503],
  ])('with status %i becomes %s, without any text from its body', async (status, code, answered) => {
    const provider = await startProvider((response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '9' });
      response.end(JSON.stringify({ error: { message: `Wrong key ${KEY} for the prompt secret-prompt` } }));
    });
    const stage = await startWith(provider);
    const response = await stage.ask({ messages: [{ role: 'user', content: 'secret-prompt' }] });
    expect(response.status).toBe(answered);
    expect(response.headers.get('retry-after')).toBe('9');
    const text = await response.text();
    expect(text).toContain(code);
    for (const secret of ['canary', 'secret-prompt']) expect(text).not.toContain(secret);
    expect(await (await stage.fetch('/api/journal')).text()).not.toContain('canary');
  });

  test('a failure to connect becomes unreachable', async () => {
    const stage = await startStage({ fallback: { baseUrl: 'http://127.0.0.1:1/v1' } });
    expect((await readError(await stage.ask())).code).toBe('unreachable');
  });

  test('a redirect does not send the key to another server', async () => {
    const other = await startProvider((response) => void response.end());
    const provider = await startProvider(
      (response) => void response.writeHead(307, { location: `${other.url}/v1/chat/completions` }).end(),
    );
    const stage = await startWith(provider);
    expect((await readError(await stage.ask())).code).toBe('unreachable');
    expect(other.requests).toEqual([]);
  });

  test.each([
    ['a body that is not a stream', (response: ServerResponse) => void response.end('{"choices":[]}'), 'bad-provider-answer'],
    ['an event that is not JSON', (response: ServerResponse) => void sse(response, 'not JSON').end(), 'bad-provider-answer'],
    ['an error event', (response: ServerResponse) => void sse(response, { error: { message: KEY } }).end(), 'provider-error'],
    ['an end without an answer', (response: ServerResponse) => void sse(response).end(), 'answer-cut'],
  ])('caused by %s becomes %s', async (_name, answer, code) => {
    const stage = await startWith(await startProvider(answer));
    const error = await readError(await stage.ask());
    expect(error.code).toBe(code);
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  test('an early end of a stream becomes an error event, unless only [DONE] is missing', async () => {
    const cut = await startWith(await startProvider((response) => void sse(response, makeChunk('begun')).end()));
    expect((await readEvents(await cut.ask())).at(-1)).toContain('answer-cut');
    const whole = await startWith(await startProvider((response) => void sse(response, makeChunk('whole', 'stop')).end()));
    expect((await readEvents(await whole.ask())).at(-1)).toBe('[DONE]');
  });

  test('a late first chunk ends the request and closes the connection', async () => {
    useFakeClock();
    const provider = await startProvider(() => undefined);
    const stage = await startWith(provider, {}, { limits: { firstItemMs: 1000 } });
    const pending = stage.ask();
    await vi.waitUntil(() => provider.requests.length === 1);
    vi.advanceTimersByTime(1000);
    expect((await readError(await pending)).code).toBe('first-token-timeout');
    await provider.requests[0]?.closed;
  });

  test('a late next chunk ends the request and closes the connection', async () => {
    const provider = await startProvider((response) => void sse(response, makeChunk('begun')));
    const stage = await startWith(provider, {}, { limits: { idleMs: 50 } });
    expect((await readEvents(await stage.ask())).at(-1)).toContain('idle-timeout');
    await provider.requests[0]?.closed;
  });
});

test('closes the connection to the fallback provider when the caller disconnects', async () => {
  const provider = await startProvider((response) => void sse(response, makeChunk('begun')));
  const stage = await startWith(provider);
  const controller = new AbortController();
  const response = await stage.ask({}, { signal: controller.signal });
  await response.body?.getReader().read();
  controller.abort();
  await provider.requests[0]?.closed;
});
