import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf, type ProviderScript, scriptedSettings, streamNothing } from '@chat-executor/testing/scripted-provider';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import type { Provider, ProviderCall } from '../../providers/provider.ts';
import type { Executor, ExecutorOptions } from '../executor.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { maskProvider } from './mask-provider.ts';
import { SecretMask } from './secret-mask.ts';

afterEach(stopRelays);

const KEY = 'sk-canary0123456789';
const HEADER = 'header-secret-0123456789';
const OTHER = 'other-key-0123456789';

test('hides every key of the user in all that leaves the executor', async () => {
  const echo = `${KEY} ${HEADER} ${OTHER}`;
  let calls = 0;
  const { backend, executor } = await startRelay(
    {
      models: async () => [{ id: 'model-1', name: `name ${echo}` }, { id: `model-${KEY}` }],
      stream: async function* (_, { note }) {
        note(`note ${echo}`);
        calls += 1;
        if (calls === 2) throw new ExecutorError('provider-error', { sentence: `sentence ${echo}.`, cure: `cure ${echo}.` });
        yield { ...chunkOf({ role: 'assistant', content: `text ${echo}` }), id: KEY };
        yield chunkOf({ content: ` and ${KEY.slice(0, 5)}` });
        yield chunkOf({ content: KEY.slice(5), tool_calls: [{ index: 0, id: KEY, function: { name: 'f', arguments: `{"${KEY}":1}` } }] });
        if (calls === 3) throw new ExecutorError('provider-error', { sentence: `sentence ${echo}.` });
        yield chunkOf({}, { finish_reason: 'stop' });
      },
      complete: async () => ({
        ...{ id: KEY, object: 'chat.completion', created: 1, model: KEY },
        choices: [
          { index: 0, message: { role: 'assistant', content: echo }, finish_reason: 'stop', logprobs: { content: [{ token: 'sk-can' }] } },
        ],
      }),
    },
    {
      providers: [
        scriptedSettings({ apiKey: KEY, headers: { Authorization: `Bearer ${HEADER}` } }),
        scriptedSettings({ id: 'second', apiKey: OTHER, enabled: false }),
      ],
    },
  );
  await waitForState(executor, () => executor.state.models.length > 0);
  const seen: unknown[] = [];
  executor.addEventListener('state-change', ({ state }) => seen.push(state));
  executor.addEventListener('request-end', ({ receipt }) => seen.push(receipt));
  for (const stream of [true, true, true, false]) {
    const trace = await backend.call({ ...HELLO_REQUEST, stream });
    await trace.done;
    seen.push(trace.events);
  }
  const named = await backend.call({ ...HELLO_REQUEST, model: `no-${KEY}` });
  await named.done;
  seen.push(
    named.events,
    executor.state,
    backend.received.filter(([event]) => event !== 'user-join'),
  );
  const all = JSON.stringify(seen);
  // Log probabilities repeat the text in pieces.
  expect(all).not.toContain('sk-can');
  for (const secret of [KEY, HEADER, OTHER]) expect(all).not.toContain(secret);
  expect(executor.state.models).toMatchObject([{ id: 'model-1', name: 'name [hidden] [hidden] [hidden]' }]);
  expect(all).toContain('text [hidden] [hidden] [hidden]');
  expect(all).toContain('note [hidden]');
  expect(all).toContain('sentence [hidden]');
});

test('shows no part of a key in a note that is too long', async () => {
  const { backend, executor } = await startRelay(
    {
      stream: async function* (_, { note }) {
        note(`${'x'.repeat(490)}${KEY}`);
        yield chunkOf({ role: 'assistant', content: 'hi' }, { finish_reason: 'stop' });
      },
    },
    { providers: [scriptedSettings({ apiKey: KEY })] },
  );
  const ended = new Promise<unknown>((resolve) => executor.addEventListener('request-end', ({ receipt }) => resolve(receipt)));
  await (await backend.call(HELLO_REQUEST)).done;
  expect(await ended).toMatchObject({ notes: [`${'x'.repeat(490)}[hidden]`] });
});

describe('text that begins like a key is sent before the error', () => {
  const HELD = KEY.slice(0, 9);
  const stall = async function* (_: unknown, { signal }: ProviderCall) {
    yield chunkOf({ role: 'assistant', content: `begins with ${HELD}` });
    yield* streamNothing(signal);
  };
  const start = (stream: ProviderScript['stream'], options: Partial<ExecutorOptions> = {}) =>
    startRelay({ ...(stream && { stream }) }, { providers: [scriptedSettings({ apiKey: KEY })], ...options });
  const policyThat = (count: (chunk: unknown) => void) =>
    ({ admit: async () => ({ count, end: () => ({}) }) }) as unknown as NonNullable<ExecutorOptions['policy']>;

  test.each<[code: string, end: (executor: Executor, requestId: string) => unknown]>([
    ['idle-timeout', () => vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.idleMs)],
    ['total-timeout', () => vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.totalMs)],
    ['paused', (executor) => executor.pause()],
    ['cancelled', (executor, requestId) => executor.cancel(requestId)],
  ])('if the executor ends the request: %s', async (code, end) => {
    const limits = code === 'total-timeout' ? { idleMs: 2 * DEFAULT_LIMITS.totalMs } : {};
    const { backend, executor } = await start(stall, { limits });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const trace = await backend.call(HELLO_REQUEST);
    await waitForState(executor, () => executor.state.requests[0]?.status === 'streaming');
    await end(executor, executor.state.requests[0]?.id ?? '');
    await trace.done;
    expect(textOf(trace)).toBe(`begins with ${HELD}`);
    expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code }) }]);
  });

  test('if the provider hides keys of its own', async () => {
    const ofProvider = new SecretMask(['zz-private0123456789']);
    const text = 'begins with zz-privat';
    const { backend, executor } = await start((body, call) => {
      const stream = async function* () {
        yield chunkOf({ role: 'assistant', content: text });
        yield* streamNothing(call.signal);
      };
      const provider = { stream } as unknown as Provider;
      return maskProvider(provider, () => ofProvider).stream(body, call);
    });
    const trace = await backend.call(HELLO_REQUEST);
    await waitForState(executor, () => executor.state.requests[0]?.status === 'streaming');
    executor.pause();
    await trace.done;
    expect(textOf(trace)).toBe(text);
  });

  test('when a budget ends the answer with the next text, which is not sent', async () => {
    const policy = policyThat((chunk) => {
      if (JSON.stringify(chunk).includes('more')) throw new ExecutorError('over-budget');
    });
    const more = async function* () {
      yield chunkOf({ role: 'assistant', content: `begins with ${HELD}` });
      yield chunkOf({ content: ' and more' });
    };
    const { backend } = await start(more, { policy });
    const trace = await backend.call(HELLO_REQUEST);
    await trace.done;
    expect(textOf(trace)).toBe(`begins with ${HELD}`);
    expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'over-budget' }) }]);
  });

  test('but not to a reader who cancels', async () => {
    const { backend, executor } = await start(stall);
    const trace = await backend.call(HELLO_REQUEST);
    await waitForState(executor, () => executor.state.requests[0]?.status === 'streaming');
    const socket = await backend.socket();
    socket.emit('events', { chat_id: '', message_id: null, data: { type: 'request:chat:cancel', data: { channel: trace.channel } } });
    await trace.done;
    expect(textOf(trace)).toBe('begins with ');
  });
});

test('leaves answers alone that repeat a placeholder key', async () => {
  const { backend } = await startRelay(
    {
      stream: async function* () {
        yield chunkOf({ role: 'assistant', content: 'ollama' });
        yield chunkOf({ content: ' ollama' }, { finish_reason: 'stop' });
      },
    },
    { providers: [scriptedSettings({ apiKey: 'ollama' })] },
  );
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(JSON.stringify(trace.events)).not.toContain('[hidden]');
});
