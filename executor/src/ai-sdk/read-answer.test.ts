import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { mapFailure } from '../providers/http/map-failure.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import { drain, makeCall } from '../providers/testing/provider-case.ts';
import { convertFailure } from './convert-failure.ts';
import { countBytes } from './count-bytes.ts';
import { createAiSdkProvider } from './create-ai-sdk-provider.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const LIMITS = { maxLineLength: 1_000, maxAnswerBytes: 10_000 };

/** A provider with one model that sends these parts as long as they are read. */
function modelThatSends(parts: Iterable<object>) {
  const iterator = parts[Symbol.iterator]();
  let sent = 0;
  let isCancelled = false;
  const stream = new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
      sent += 1;
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  const model = {
    specificationVersion: 'v4',
    modelId: 'm',
    doStream: async () => ({ stream }),
    doGenerate: async () => ({
      content: [...parts],
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: {},
      request: { body: 'x'.repeat(20_000) },
    }),
  };
  return {
    provider: createAiSdkProvider({ findModel: () => model, models: ['m'] }),
    state: () => ({ sent, isCancelled }),
  };
}

function* repeat(create: (at: number) => object): Generator<object> {
  for (let at = 0; at < 5_000; at += 1) yield create(at);
}

test.each<[what: string, create: (at: number) => object]>([
  ['text', () => ({ type: 'text-delta', id: '1', delta: 'x'.repeat(100) })],
  ['what is not passed on', () => ({ type: 'custom', kind: 'x', value: 'x'.repeat(100) })],
  ['parts without text', (at) => ({ type: 'text-start', id: `part ${at}` })],
  ['input of tools', () => ({ type: 'tool-input-delta', id: '1', delta: 'é'.repeat(50) })],
])('ends a stream above the limit of an answer, and closes it: %s', async (_, create) => {
  const { provider, state } = modelThatSends(repeat(create));
  expect((await drain(provider.stream(BODY, makeCall(LIMITS)))).thrown).toMatchObject({ code: 'answer-too-large' });
  expect(state().isCancelled).toBe(true);
  expect(state().sent).toBeLessThan(1_000);
});

test.each<[what: string, part: object]>([
  ['text', { type: 'text-delta', id: '1', delta: 'x'.repeat(1_001) }],
  ['a file', { type: 'file', mediaType: 'image/png', data: new Uint8Array(800) }],
  ['metadata', { type: 'text-delta', id: '1', delta: 'x', providerMetadata: { p: { list: Array(2_000).fill(1) } } }],
  ['an error', { type: 'error', error: { message: 'x'.repeat(2_000) } }],
])('ends a stream with a part above the limit of a line: %s', async (_, part) => {
  const { provider, state } = modelThatSends([part, { type: 'text-delta', id: '1', delta: 'more' }]);
  expect((await drain(provider.stream(BODY, makeCall(LIMITS)))).thrown).toMatchObject({ code: 'line-too-long' });
  expect(state().isCancelled).toBe(true);
});

test('refuses a whole answer above the limit, whatever the size of the request', async () => {
  const { provider } = modelThatSends([{ type: 'text', text: 'é'.repeat(5_001) }]);
  await expect(provider.complete(BODY, makeCall(LIMITS))).rejects.toMatchObject({ code: 'answer-too-large' });
  const { provider: smaller } = modelThatSends([{ type: 'text', text: 'é'.repeat(4_000) }]);
  expect((await smaller.complete(BODY, makeCall(LIMITS))).choices[0]?.message.content).toHaveLength(4_000);
});

test.each<[what: string, thrown: object, code: string]>([
  ['its body', { statusCode: 429, responseBody: `{"error":{"message":"${'x'.repeat(100_000)}"}}` }, 'rate-limited'],
  ['its data', { data: { message: 'x'.repeat(100_000) }, message: 'Rate limit reached' }, 'rate-limited'],
  [
    'an unexpected value',
    Object.assign(new Error(''), { name: 'AI_TypeValidationError', value: { error: 'x'.repeat(100_000) } }),
    'bad-provider-answer',
  ],
])('reads only the start of a long error: %s', async (_, thrown, code) => {
  const failure = await convertFailure(thrown, { signal: new AbortController().signal, isStarted: false });
  if (failure instanceof ProviderFailure) expect(failure.text.length).toBeLessThanOrEqual(64 * 1024);
  const error = failure instanceof ExecutorError ? failure : mapFailure(failure, { apiKey: undefined });
  expect(error.code).toBe(code);
});

test('counts the bytes of texts and files once, and stops above the limit', () => {
  const shared = { text: 'é' };
  const loop: Record<string, unknown> = { shared, again: shared };
  loop['self'] = loop;
  expect(countBytes(loop, 1_000)).toBe('shared,again,self,text,'.length + 2);
  expect(countBytes([new Uint8Array(3), new URL('https://a.example/')], 1_000)).toBe(2 + 4 + 18);
  expect(countBytes(Array(5_000).fill('x'.repeat(100)), 1_000)).toBeLessThan(6_200);
});
