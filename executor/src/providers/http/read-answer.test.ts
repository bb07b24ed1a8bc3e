import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { summarizeChunks } from '../testing/answer-summary.ts';
import { drain, makeCall } from '../testing/provider-case.ts';
import { readAnswer } from './read-answer.ts';

const chunk = (delta: object, finish: string | null = null, rest: object = {}) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }], ...rest })}\n\n`;
const TEXT = chunk({ role: 'assistant', content: 'Hi' });
const FINISH = chunk({}, 'stop');
const USAGE = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 1 } })}\n\n`;
const hi = (usage?: [number, number]) => ({ choices: [{ text: 'Hi', finish: 'stop' }], ...(usage && { usage }) });

/** An answer that the test writes, and that closes only if its reader does. */
function openAnswer() {
  let isClosed = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      isClosed = true;
    },
  });
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    write: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    isClosed: () => isClosed,
  };
}

function read(response: Response, choices = 1) {
  const call = makeCall();
  return { call, answer: drain(readAnswer(response, 'm', call, (value) => value, { choices })) };
}

const readBody = async (body: string) => {
  const { call, answer } = read(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  const { items, thrown } = await answer;
  return { answer: summarizeChunks(items), thrown, notes: call.notes };
};

describe('an answer that is finished but not ended', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function isDone(answer: Promise<unknown>, afterMs: number): Promise<boolean> {
    let done = false;
    void answer.then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(afterMs);
    return done;
  }

  test('is complete shortly after its usage, and closes the connection', async () => {
    const { response, write, isClosed } = openAnswer();
    const { answer, call } = read(response);
    write(TEXT + FINISH + USAGE);
    expect(await isDone(answer, 1_000)).toBe(false);
    expect(await isDone(answer, 1_100)).toBe(true);
    expect(summarizeChunks((await answer).items)).toEqual(hi([3, 1]));
    expect(isClosed()).toBe(true);
    expect(call.notes).toEqual([expect.stringContaining('kept the connection open')]);
  });

  test.each([
    ['that was asked for', 2, ''],
    ['that has begun', 1, chunk({ role: 'assistant', content: 'Ho' }).replace('"index":0', '"index":1')],
  ])('waits for each choice %s, even after usage', async (_, choices, begun) => {
    const { response, write } = openAnswer();
    const { answer, call } = read(response, choices);
    write(TEXT + begun + FINISH + USAGE);
    expect(await isDone(answer, 60_000)).toBe(false);
    write((TEXT.replace('Hi', begun ? '.' : 'Ho') + FINISH).replaceAll('"index":0', '"index":1'));
    write('data: [DONE]\n\n');
    const { items, thrown } = await answer;
    expect(thrown).toBeUndefined();
    expect(summarizeChunks(items).choices).toMatchObject([{ text: 'Hi' }, { text: begun ? 'Ho.' : 'Ho', finish: 'stop' }]);
    expect(call.notes).toEqual([]);
  });

  test('waits longer without usage', async () => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(TEXT + FINISH);
    expect(await isDone(answer, 6_000)).toBe(false);
    write(USAGE);
    expect(await isDone(answer, 2_100)).toBe(true);
    expect(summarizeChunks((await answer).items)).toEqual(hi([3, 1]));

    const second = openAnswer();
    const without = read(second.response).answer;
    second.write(TEXT + FINISH);
    expect(await isDone(without, 8_100)).toBe(true);
    expect(summarizeChunks((await without).items)).toEqual(hi());
  });

  test('reads text after the finish reason, and waits again after it', async () => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(TEXT + FINISH);
    await vi.advanceTimersByTimeAsync(5_000);
    write(chunk({ content: ' there' }));
    await vi.advanceTimersByTimeAsync(20_000);
    write(chunk({ content: '.' }));
    expect(await isDone(answer, 29_000)).toBe(false);
    expect(await isDone(answer, 1_100)).toBe(true);
    expect(summarizeChunks((await answer).items)).toEqual({ choices: [{ text: 'Hi there.', finish: 'stop' }] });
  });

  test.each([
    ['a finish reason', {}],
    ['a finish reason and usage', { usage: { prompt_tokens: 3, completion_tokens: 1 } }],
  ])('may pause after the first of the chunks that all have %s', async (_, rest) => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(chunk({ role: 'assistant', content: 'Hi' }, 'stop', rest));
    expect(await isDone(answer, 20_000)).toBe(false);
    write(chunk({ content: ' there' }, 'stop', rest));
    write('data: [DONE]\n\n');
    const { items } = await answer;
    expect(summarizeChunks(items).choices[0]?.text).toBe('Hi there');
  });

  test.each([
    [
      'the last delta, which others may follow',
      TEXT + chunk({ content: '!' }, 'stop', { usage: { prompt_tokens: 3, completion_tokens: 1 } }),
      8_100,
    ],
    [
      'a whole message',
      `data: {"choices":[{"message":{"content":"Hi!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}\n\n`,
      2_100,
    ],
  ])('is complete shortly after a finish reason in %s', async (_, text, time) => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(text);
    expect(await isDone(answer, time - 200)).toBe(false);
    expect(await isDone(answer, 200)).toBe(true);
    expect(summarizeChunks((await answer).items)).toEqual({ choices: [{ text: 'Hi!', finish: 'stop' }], usage: [3, 1] });
  });

  test('is not kept open by comments', async () => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(TEXT + FINISH + USAGE);
    await vi.advanceTimersByTimeAsync(1_000);
    write(': ping\n\ndata: {"type":"ping"}\n\n');
    expect(await isDone(answer, 900)).toBe(false);
    write(': ping\n\n');
    expect(await isDone(answer, 200)).toBe(true);
  });

  test('waits without a limit before the finish reason', async () => {
    const { response, write } = openAnswer();
    const { answer } = read(response);
    write(TEXT + USAGE);
    expect(await isDone(answer, 600_000)).toBe(false);
    write(FINISH);
    expect(await isDone(answer, 2_100)).toBe(true);
    expect(summarizeChunks((await answer).items)).toEqual(hi([3, 1]));
  });
});

test.each([{ detail: 'Not ready' }, { message: 'Not ready', type: 'server_error', code: 500 }, { x_groq: { error: 'Not ready' } }])(
  'a stream that starts with %j fails',
  async (error) => {
    const { answer, thrown } = await readBody(`data: ${JSON.stringify(error)}\n\ndata: [DONE]\n\n`);
    expect(answer).toEqual({ choices: [] });
    expect(thrown).toMatchObject({ name: 'ProviderFailure', text: expect.stringContaining('Not ready') });
  },
);

describe('an event stream with mistakes', () => {
  test('may separate its events by single line endings', async () => {
    const body = `${TEXT}${FINISH}${USAGE}data: [DONE]\n\n`.replaceAll('\n\n', '\n');
    expect((await readBody(body)).answer).toEqual(hi([3, 1]));
  });

  test.each(['ping', 'PING', '"ping"', '[PING]', 'pong', 'keep-alive', 'keepalive', ': keep_alive', 'heartbeat'])(
    'may contain the data %s, with one line ending or two, which is noted',
    async (word) => {
      const body = `data: ${word}\n\n${TEXT}data: ${word}\n\n${FINISH}`;
      for (const each of [body, body.replaceAll('\n\n', '\n')]) {
        const { answer, thrown, notes } = await readBody(each);
        expect([answer, thrown]).toEqual([hi(), undefined]);
        expect(new Set(notes)).toEqual(new Set(['skipped keep-alive text in the answer']));
      }
    },
  );

  test('may contain events with the name of a keep-alive word, with any data', async () => {
    for (const [name, data, noted] of [
      ['ping', '2026-01-01 10:00:00', true],
      ['ping', '{"type":"ping"}', false],
    ] as const) {
      const { answer, thrown, notes } = await readBody(`event: ${name}\ndata: ${data}\n\n${TEXT}${FINISH}`);
      expect([answer, thrown, notes.length > 0]).toEqual([hi(), undefined, noted]);
    }
    expect((await readBody(`event: update\ndata: 2026-01-01\n\n${TEXT}${FINISH}`)).thrown).toMatchObject({ code: 'bad-provider-answer' });
  });

  test('may contain no other text that is not JSON', async () => {
    for (const text of ['upstream timed out', 'pinging', 'ping failed', 'event', '{ping}']) {
      expect((await readBody(`${TEXT}data: ${text}\n\n${FINISH}`)).thrown, text).toMatchObject({ code: 'bad-provider-answer' });
    }
  });

  test('may report an error after a single line ending', async () => {
    const { answer, thrown } = await readBody(`${TEXT.trim()}\nevent: error\ndata: {"message":"Rate limit reached","code":"rate_limit"}\n`);
    expect(answer.choices[0]?.text).toBe('Hi');
    expect(thrown).toMatchObject({ name: 'ProviderFailure', words: ['rate_limit'] });
  });

  test('may report an error in a field of its own', async () => {
    const error = JSON.stringify({ code: 500, message: 'failed to decode', type: 'server_error' });
    const { answer, thrown } = await readBody(`${TEXT}error: ${error}\n\n`);
    expect(answer.choices[0]?.text).toBe('Hi');
    expect(thrown).toMatchObject({ name: 'ProviderFailure', status: 500, text: 'failed to decode' });
  });
});
