import { describe, expect, test, vi } from 'vitest';
import { EnvelopeEvent } from '../backend/user-events.ts';
import type { Answer, Conversation } from '../conversations/conversation.ts';
import { ConversationStore } from '../conversations/conversation-store.ts';
import { ImageStore } from '../conversations/image-store.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { AnswerRunner } from './answer-runner.ts';

const target = { model: { id: 'm', name: 'Model' }, sessionId: 's1', runsOn: false };
const empty: Conversation = { id: 'c1', title: '', updatedAt: 0, messages: [] };

type Sent = { readonly path: string; readonly body: Record<string, unknown>; readonly headers: Headers; readonly signal: AbortSignal };

/** An answer runner. The given function answers its requests. */
function openRunner(answer: (sent: Sent) => Promise<Response> | Response) {
  const requests: Sent[] = [];
  const store = new ConversationStore(new MemoryStorage());
  const fetch = async (path: string, init: RequestInit = {}) => {
    const sent = {
      path,
      body: JSON.parse(String(init.body ?? '{}')),
      headers: new Headers(init.headers),
      signal: init.signal as AbortSignal,
    };
    requests.push(sent);
    return answer(sent);
  };
  const events = Object.assign(new EventTarget(), { connected: true });
  const runner = new AnswerRunner({ session: { fetch }, store, images: new ImageStore(), events });
  const lastAnswer = () => store.get('c1')?.messages.at(-1) as Answer;
  return { runner, store, requests, lastAnswer, events };
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

describe('an answer of an executor outside the page', () => {
  const elsewhere = { model: target.model, runsOn: true };
  const isAnswer = ({ path }: Sent) => path === '/api/chat/completions';

  /** A runner whose orchestrator runs the requests until `running` is false. */
  function openElsewhere() {
    const state = { running: true };
    const opened = openRunner((sent) =>
      isAnswer(sent)
        ? Response.json({ status: true, task_ids: [sent.headers.get('x-request-id')] })
        : Response.json({ task_ids: state.running ? [opened.lastAnswer().id] : [] }),
    );
    const emit = (type: string, data: object) =>
      opened.events.dispatchEvent(new EnvelopeEvent({ chat_id: 'c1', message_id: opened.lastAnswer().id, data: { type, data } }));
    const write = (delta: string) => emit('response:completion', { type: 'response.output_text.delta', delta });
    const finish = (content: string) =>
      emit('chat:completion', {
        done: true,
        output: [{ type: 'message', content: [{ type: 'output_text', text: content }] }],
        usage: { completion_tokens: 3 },
      });
    return { ...opened, state, emit, write, finish };
  }

  test('arrives as events of its chat', async () => {
    const { runner, requests, lastAnswer, write, finish } = openElsewhere();
    const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
    await expect.poll(() => requests.length).toBe(1);
    expect(requests[0]?.body).toMatchObject({ chat_id: 'c1', id: lastAnswer().id });
    write('Hel');
    await expect.poll(() => lastAnswer().content).toBe('Hel');
    finish('Hello');
    await asked;
    expect(lastAnswer()).toMatchObject({ content: 'Hello', status: 'complete', completionTokens: 3 });
  });

  test('is asked of its session if another tab has it', async () => {
    const { runner, requests, finish, lastAnswer } = openElsewhere();
    const asked = runner.ask(empty, { text: 'Hello' }, { ...target, runsOn: true });
    await expect.poll(() => requests.length).toBe(1);
    expect(requests[0]?.body).toMatchObject({ chat_id: 'c1', id: lastAnswer().id, session_id: 's1' });
    expect(lastAnswer().runsOn).toBe(true);
    finish('Hello');
    await asked;
  });

  test('keeps its text and its error if it fails, and a refused request ends at once', async () => {
    const { runner, requests, lastAnswer, write, emit } = openElsewhere();
    const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
    await expect.poll(() => requests.length).toBe(1);
    write('Hel');
    emit('chat:completion', { error: { message: 'Gone. Ask again.', code: 'executor-gone', cure: 'Ask again.' } });
    emit('chat:completion', { done: true });
    await asked;
    expect(lastAnswer()).toMatchObject({ content: 'Hel', status: 'failed', error: { code: 'executor-gone' } });
    const refused = openRunner(() => Response.json({ error: { message: 'No.', code: 'no-executor' } }, { status: 503 }));
    await refused.runner.ask(empty, { text: 'Hello' }, elsewhere);
    expect(refused.lastAnswer()).toMatchObject({ status: 'failed', error: { code: 'no-executor' } });
  });

  test('is stopped, not complete, if it was stopped elsewhere', async () => {
    const { runner, requests, lastAnswer, write, emit } = openElsewhere();
    const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
    await expect.poll(() => requests.length).toBe(1);
    write('Hel');
    emit('chat:completion', {
      done: true,
      output: [{ type: 'message', status: 'incomplete', content: [{ type: 'output_text', text: 'Hel' }] }],
    });
    await asked;
    expect(lastAnswer()).toMatchObject({ content: 'Hel', status: 'stopped' });
    expect(requests).toHaveLength(1);
  });

  test('is not cut off by a connection that was lost before it began, or by a late check', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    try {
      const { runner, requests, lastAnswer, events, state, write, finish } = openElsewhere();
      const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
      events.dispatchEvent(new Event('change'));
      await vi.waitFor(() => expect(requests).toHaveLength(1));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(requests).toHaveLength(1);
      state.running = false;
      events.dispatchEvent(new Event('change'));
      await vi.waitFor(() => expect(requests).toHaveLength(2));
      await vi.advanceTimersByTimeAsync(1_000);
      write('Hel');
      await vi.advanceTimersByTimeAsync(60_000);
      finish('Hello');
      await asked;
      expect(lastAnswer()).toMatchObject({ content: 'Hello', status: 'complete' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('is stopped by its task', async () => {
    const { runner, requests, lastAnswer } = openElsewhere();
    const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
    await expect.poll(() => requests.length).toBe(1);
    runner.stop('c1');
    await asked;
    expect(lastAnswer().status).toBe('stopped');
    expect(requests.at(-1)?.path).toBe(`/api/tasks/stop/${lastAnswer().id}`);
  });

  test('is cut off if its end was missed, or the connection stays lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    try {
      for (const connected of [true, false]) {
        const { runner, requests, lastAnswer, events, state } = openElsewhere();
        const asked = runner.ask(empty, { text: 'Hello' }, elsewhere);
        await vi.waitFor(() => expect(requests).toHaveLength(1));
        events.connected = connected;
        state.running = false;
        events.dispatchEvent(new Event('change'));
        if (connected) await vi.waitFor(() => expect(requests).toHaveLength(2));
        for (let attempt = 0; attempt < 30; attempt++) {
          await vi.advanceTimersByTimeAsync(5_000);
          if (!connected) events.dispatchEvent(new Event('change'));
        }
        await asked;
        expect(lastAnswer()).toMatchObject({ status: 'failed', error: { code: 'cut' } });
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes on in a page that opens while it runs, and is interrupted if it does not run any more', async () => {
    const running = { role: 'assistant', model: 'm', content: 'Hel', reasoning: '', status: 'streaming', startedAt: 1 } as const;
    const stored = (runsOn: boolean): Conversation => ({
      ...empty,
      messages: [{ ...running, id: crypto.randomUUID(), runsOn }],
    });
    const { runner, store, lastAnswer, finish, requests } = openElsewhere();
    store.put(stored(true));
    runner.resume();
    await expect.poll(() => runner.isBusy('c1')).toBe(true);
    await expect.poll(() => requests.length).toBe(2);
    finish('Hello');
    await expect.poll(() => lastAnswer()).toMatchObject({ content: 'Hello', status: 'complete' });
    store.put(stored(false));
    await expect.poll(() => runner.isWriting(lastAnswer().id)).toBe(false);
    expect(lastAnswer().status).toBe('streaming');
  });
});
