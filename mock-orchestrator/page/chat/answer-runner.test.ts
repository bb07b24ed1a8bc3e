import { expect, test } from 'vitest';
import type { Answer, Conversation } from '../conversations/conversation.ts';
import { ConversationStore } from '../conversations/conversation-store.ts';
import { ImageStore } from '../conversations/image-store.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { AnswerRunner } from './answer-runner.ts';

const target = { model: { id: 'm', name: 'Model' }, sessionId: 's1' };
const empty: Conversation = { id: 'c1', title: '', updatedAt: 0, messages: [] };

type Sent = { readonly body: Record<string, unknown>; readonly headers: Headers; readonly signal: AbortSignal };

/** An answer runner. The given function answers its requests. */
function openRunner(answer: (sent: Sent) => Promise<Response> | Response) {
  const requests: Sent[] = [];
  const store = new ConversationStore(new MemoryStorage());
  const fetch = async (_path: string, init: RequestInit = {}) => {
    const sent = { body: JSON.parse(String(init.body)), headers: new Headers(init.headers), signal: init.signal as AbortSignal };
    requests.push(sent);
    return answer(sent);
  };
  const runner = new AnswerRunner({ fetch }, store, new ImageStore());
  const lastAnswer = () => store.get('c1')?.messages.at(-1) as Answer;
  return { runner, store, requests, lastAnswer };
}

const text = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;

/** An answer with some text that waits until it is stopped. */
function endless({ signal }: Sent): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text('so far')));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );
}

test('sends model, session and request id, and stores the complete answer', async () => {
  const { runner, requests, lastAnswer, store } = openRunner(() => new Response(`${text('Hel')}${text('lo')}data: [DONE]\n\n`));
  await runner.ask(empty, { text: 'Say hello' }, target);
  expect(requests[0]?.body).toMatchObject({
    model: 'm',
    stream: true,
    session_id: 's1',
    model_item: { id: 'm', name: 'Model', direct: true },
    messages: [{ role: 'user', content: 'Say hello' }],
  });
  expect(lastAnswer()).toMatchObject({ content: 'Hello', status: 'complete', model: 'Model' });
  expect(requests[0]?.headers.get('x-request-id')).toBe(lastAnswer().id);
  expect(store.get('c1')?.title).toBe('Say hello');
});

test('closes the request on stop and keeps the text so far', async () => {
  const { runner, requests, lastAnswer } = openRunner(endless);
  const asked = runner.ask(empty, { text: 'Go on' }, target);
  await expect.poll(() => lastAnswer().content).toBe('so far');
  expect(runner.isBusy('c1')).toBe(true);
  runner.stop('c1');
  await asked;
  expect(requests[0]?.signal.aborted).toBe(true);
  expect(lastAnswer()).toMatchObject({ content: 'so far', status: 'stopped' });
  expect(runner.isBusy('c1')).toBe(false);
});

test('stores an HTTP error with its sentence and cure', async () => {
  const body = { error: { message: 'No executor. Open the page.', code: 'no-executor', cure: 'Open the page.' } };
  const { runner, lastAnswer } = openRunner(() => Response.json(body, { status: 503 }));
  await runner.ask(empty, { text: 'Hello' }, target);
  expect(lastAnswer()).toMatchObject({ status: 'failed', error: { code: 'no-executor', message: 'No executor.', cure: 'Open the page.' } });
});

test('fails the answer if the body is cut off, and keeps its text', async () => {
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text('half'))),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  const { runner, lastAnswer } = openRunner(() => new Response(broken));
  await runner.ask(empty, { text: 'Hello' }, target);
  expect(lastAnswer()).toMatchObject({ content: 'half', status: 'failed', error: { code: 'cut' } });
});

test('replaces the last answer when regenerating, and sends the same question', async () => {
  const { runner, requests, store } = openRunner(() => new Response(`${text('Hi')}data: [DONE]\n\n`));
  await runner.ask(empty, { text: 'Hello' }, target);
  await runner.regenerate(store.get('c1') as Conversation, target);
  expect(requests[1]?.body['messages']).toEqual(requests[0]?.body['messages']);
  expect(store.get('c1')?.messages).toHaveLength(2);
});

test('editing a question replaces it and everything after it', async () => {
  const { runner, requests, store } = openRunner(() => new Response(`${text('Hi')}data: [DONE]\n\n`));
  await runner.ask(empty, { text: 'Hello' }, target);
  await runner.ask(store.get('c1') as Conversation, { text: 'And then?' }, target);
  const before = store.get('c1') as Conversation;
  await runner.edit(before, before.messages[0]?.id ?? '', 'Good morning', target);
  expect(requests[2]?.body['messages']).toEqual([{ role: 'user', content: 'Good morning' }]);
  expect(store.get('c1')?.messages.map(({ content }) => content)).toEqual(['Good morning', 'Hi']);
});

test('sends the settings of the conversation', async () => {
  const { runner, requests } = openRunner(() => new Response('data: [DONE]\n\n'));
  const settings = { system: 'Be brief.', temperature: 0, contextLength: 8192 };
  await runner.ask({ ...empty, settings }, { text: 'Hello' }, target);
  expect(requests[0]?.body).toMatchObject({ temperature: 0, num_ctx: 8192, messages: [{ role: 'system' }, { role: 'user' }] });
});

test('joins the pieces of tool calls', async () => {
  const piece = (index: number, called: object) =>
    `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [{ index, function: called }] } }] })}\n\n`;
  const body = [
    piece(0, { name: 'weather', arguments: '' }),
    piece(0, { arguments: '{"city":' }),
    piece(0, { arguments: '"Rome"}' }),
    piece(1, { name: 'time', arguments: '{}' }),
  ];
  const { runner, lastAnswer } = openRunner(() => new Response(`${body.join('')}data: [DONE]\n\n`));
  await runner.ask(empty, { text: 'Hello' }, target);
  expect(lastAnswer().toolCalls).toEqual([
    { name: 'weather', arguments: '{"city":"Rome"}' },
    { name: 'time', arguments: '{}' },
  ]);
});

test('does not restore a conversation that is deleted during an answer', async () => {
  const { runner, store, lastAnswer } = openRunner(endless);
  const asked = runner.ask(empty, { text: 'Go on' }, target);
  await expect.poll(() => lastAnswer().content).toBe('so far');
  store.delete('c1');
  runner.stop('c1');
  await asked;
  expect(store.all).toEqual([]);
});
