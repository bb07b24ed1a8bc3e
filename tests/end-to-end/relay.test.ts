import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import OpenAI from 'openai';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CANARY_KEY, type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});
afterEach(async () => {
  await stage.stop();
});

const WORDS = Array.from(
  { length: 40 },
  (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀', 'data: x', '[DONE]', '\n\n', 'e\u0301'][i % 8]}${i} `,
);

/** Returns the text of an SSE body. */
function textOf(body: string): string {
  const events = body.split('\n\n').filter((event) => event !== '' && event !== 'data: [DONE]');
  return events
    .map(
      (event) =>
        (JSON.parse(event.replace(/^data: /, '')) as { choices: { delta: { content?: string } }[] }).choices[0]?.delta.content ?? '',
    )
    .join('');
}

const PIECES = [1, 2, 7, 97, 211, 300, 1_000_000].flatMap((size) => [
  { size, name: 'LF', lineEnd: '\n' },
  { size, name: 'CRLF', lineEnd: '\r\n' },
]);

test.each(PIECES)('relays all words when the provider writes $size bytes at a time, with $name', async ({ size, lineEnd }) => {
  stage.provider.answer = (response) => writePieces(response, sseBody(WORDS, lineEnd), size);
  const response = await stage.ask();
  expect(response.status).toBe(200);
  const body = await response.text();
  expect(textOf(body)).toBe(WORDS.join(''));
  expect(body.match(/^data: \[DONE\]$/gm)).toHaveLength(1);
});

test('closes the connection to the provider when the caller disconnects', async () => {
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(sseEvents(['begun ']));
  };
  const controller = new AbortController();
  const response = await stage.ask({}, { signal: controller.signal });
  await response.body?.getReader().read();
  controller.abort();
  await stage.provider.closed();
});

test('closes the connection to the provider also before the first token', async () => {
  const called = Promise.withResolvers<void>();
  stage.provider.answer = () => called.resolve();
  const controller = new AbortController();
  const asked = stage.ask({}, { signal: controller.signal }).catch(() => undefined);
  await called.promise;
  controller.abort();
  await stage.provider.closed();
  await asked;
});

test('removes the key and the prompt from an error of the provider', async () => {
  const echo = JSON.stringify({
    error: {
      message: `Incorrect API key provided: ${CANARY_KEY}, prompt secret-prompt-7c2e`,
      code: CANARY_KEY,
      type: 'invalid_request_error',
    },
  });
  stage.provider.answer = (response) =>
    void response.writeHead(401, { 'content-type': 'application/json', 'x-echo': CANARY_KEY }).end(echo);
  for (const stream of [true, false]) {
    const response = await stage.ask({ stream });
    const body = await response.text();
    // Not 401, because the caller's own token is valid.
    expect(response.status).toBe(424);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'invalid-key', message: expect.any(String), cure: expect.any(String) } });
    expect(body).not.toContain('canary');
    expect(body).not.toContain('secret-prompt');
  }
  expect(stage.provider.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${CANARY_KEY}`, `Bearer ${CANARY_KEY}`]);
  expect(JSON.stringify(stage.executor.state)).not.toContain('canary');
  expect(JSON.stringify(stage.executor.state.receipts)).not.toContain('secret-prompt');
});

test('the official client streams, reads completions, lists models, and gets errors with their status', async () => {
  const client = new OpenAI({ baseURL: `${stage.url}/v1`, apiKey: 'token-of-ada', maxRetries: 0 });
  stage.provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
  const messages = [{ role: 'user' as const, content: 'hi' }];
  let text = '';
  for await (const chunk of await client.chat.completions.create({ model: 'words', messages, stream: true }))
    text += chunk.choices[0]?.delta.content ?? '';
  expect(text).toBe(WORDS.join(''));

  const completion = {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'words',
    choices: [{ index: 0, message: { role: 'assistant', content: 'whole' }, finish_reason: 'stop' }],
  };
  stage.provider.answer = (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
  expect((await client.chat.completions.create({ model: 'words', messages })).choices[0]?.message.content).toBe('whole');
  expect((await client.models.list()).data.map(({ id }) => id)).toEqual(['words']);

  stage.provider.answer = (response) => void response.writeHead(429, { 'retry-after': '7' }).end('{}');
  await expect(client.chat.completions.create({ model: 'words', messages })).rejects.toMatchObject({ status: 429, code: 'rate-limited' });
});

test('answers 50 concurrent requests without mixing them up', async () => {
  stage.provider.answer = (response, body) => {
    const [{ content }] = body['messages'] as [{ content: string }];
    return writePieces(
      response,
      sseBody(
        WORDS.map((word) => `${content}:${word}`),
        '\r\n',
      ),
      211,
    );
  };
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => textOf(await (await stage.ask({ messages: [{ role: 'user', content: `r${i}` }] })).text())),
  );
  expect(answers).toEqual(Array.from({ length: 50 }, (_, i) => WORDS.map((word) => `r${i}:${word}`).join('')));
});

test('a slow reader gets the complete answer', async () => {
  const words = Array.from({ length: 30_000 }, (_, i) => `${i} `.padEnd(100, '.'));
  stage.provider.answer = (response) => writePieces(response, sseBody(words, '\n'), 65_536);
  const response = await stage.ask();
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    parts.push(next.value);
    // Slower than the provider, so that all buffers in between fill up.
    if (parts.length < 100) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(textOf(Buffer.concat(parts).toString())).toBe(words.join(''));
});
