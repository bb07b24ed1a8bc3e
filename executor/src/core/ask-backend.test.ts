import type { ServerResponse } from 'node:http';
import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { type Answer, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, onTestFinished, test } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { askBackend } from './ask-backend.ts';

async function serve(answer: Answer) {
  const server = await startByteServer(answer);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return { url: server.url, token: 'token-1', sessionId: 'session-1', maxLineLength: 100_000 };
}

const QUESTION = { model: 'model-1', messages: [{ role: 'user', content: 'hi' }] };
const chunk = (content: string) => `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content } }] })}\n\n`;
const sse = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

async function readText(answer: AsyncIterable<ChatCompletionChunk>): Promise<string> {
  let text = '';
  for await (const { choices } of answer) text += choices[0]?.delta.content ?? '';
  return text;
}

test('names its own session, and streams the answer', async () => {
  let received: unknown;
  const backend = await serve((response, { body, headers }) => {
    received = { ...body, authorization: headers.authorization };
    sse(response).end(`${chunk('one ')}${chunk('two')}data: [DONE]\n\n`);
  });
  expect(await readText(askBackend(backend, { ...QUESTION, temperature: 0 }))).toBe('one two');
  expect(received).toEqual({
    ...QUESTION,
    temperature: 0,
    stream: true,
    session_id: 'session-1',
    model_item: { id: 'model-1', name: 'model-1', direct: true, urlIdx: 0, owned_by: 'chat-executor' },
    authorization: 'Bearer token-1',
  });
});

test('yields a non-streaming answer as one chunk', async () => {
  const backend = await serve((response) => {
    const completion = { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'whole' } }] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
  });
  expect(await readText(askBackend(backend, { ...QUESTION, stream: false }))).toBe('whole');
});

test.each([
  [
    'an OpenAI error with our code',
    424,
    { error: { message: 'Refused. Check it.', code: 'invalid-key', cure: 'Check it.' } },
    'invalid-key',
    'Refused.',
  ],
  ["Open WebUI's text", 400, { detail: 'no such model' }, 'provider-error', 'no such model'],
  ['nothing that can be read', 502, '<html>', 'provider-error', 'The backend returned HTTP 502.'],
])('reads the error from %s', async (_, status, body, code, sentence) => {
  const backend = await serve((response) => void response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body)));
  const failure = await readText(askBackend(backend, QUESTION)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExecutorError);
  expect(failure).toMatchObject({ code, message: sentence });
});

test('yields the text before a mid-stream error, then throws the error', async () => {
  const backend = await serve(
    (response) => void sse(response).end(`${chunk('so far')}data: {"error":{"message":"Gone.","code":"overloaded"}}\n\n`),
  );
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { choices } of askBackend(backend, QUESTION)) seen.push(choices[0]?.delta.content ?? '');
  })();
  await expect(reading).rejects.toMatchObject({ code: 'overloaded', message: 'Gone.' });
  expect(seen).toEqual(['so far']);
});

test('closes the connection when the loop exits', async () => {
  const closed = Promise.withResolvers<void>();
  const backend = await serve((response) => {
    sse(response).write(chunk('start'));
    response.on('close', () => closed.resolve());
  });
  for await (const _ of askBackend(backend, QUESTION)) break;
  await closed.promise;
});

test('throws the reason of the signal after an abort, and reports a backend that is not running as unreachable', async () => {
  const backend = await serve((response) => void sse(response).write(chunk('start')));
  const controller = new AbortController();
  const reading = (async () => {
    for await (const _ of askBackend(backend, QUESTION, controller.signal)) controller.abort(new Error('enough'));
  })();
  await expect(reading).rejects.toThrow('enough');
  await expect(readText(askBackend({ ...backend, url: 'http://127.0.0.1:9' }, QUESTION))).rejects.toMatchObject({ code: 'unreachable' });
});

test.each([
  ['a session', { sessionId: undefined }],
  ['a token', { token: undefined }],
  ['a token, if it is empty', { token: '' }],
])('rejects a request without %s', async (_, missing) => {
  const backend = { url: 'http://127.0.0.1:9', token: 't', sessionId: 's', maxLineLength: 1_000, ...missing };
  await expect(readText(askBackend(backend, QUESTION))).rejects.toMatchObject({
    code: 'no-executor',
    message: 'This executor is not connected.',
  });
});
