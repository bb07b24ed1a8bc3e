import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, test, vi } from 'vitest';
import { mergeChunks } from '../../core/channels/merge-chunks.ts';
import { ArgumentsText } from './arguments-text.ts';
import { collectCompletion } from './collect-completion.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['{"a":"', '{b'],
  ['{"a":{', '{'],
  ['{', '"x":{},'],
])('parses no arguments while they are incomplete, in however many pieces they arrive: %s', (start, piece) => {
  const parse = vi.spyOn(JSON, 'parse');
  const text = new ArgumentsText(start);
  for (let i = 0; i < 1_000; i++) {
    text.add(piece);
    expect(text.isWhole).toBe(false);
  }
  expect(parse).not.toHaveBeenCalled();
});

test('parses arguments once, when their first bracket is closed', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const text = new ArgumentsText(' {"a":"}\\"}","b":[{}]');
  expect([text.isBlank, text.isWhole]).toEqual([false, false]);
  text.add('} ');
  for (let i = 0; i < 10; i++) {
    text.add(' ');
    expect(text.isWhole).toBe(true);
  }
  expect(parse).toHaveBeenCalledTimes(1);
  text.add('x');
  expect(text.isWhole).toBe(false);
});

test.each(['', ' ', '[]', 'x', '{a}', '{]', '"{}"', '}{'])('arguments that are no object are not whole: %j', (text) => {
  expect(new ArgumentsText(text).isWhole).toBe(false);
});

test.each([
  ['tool_calls', (at: number) => ({ tool_calls: [{ index: at, id: `c${at}` }] })],
  ['reasoning_details', (at: number) => ({ reasoning_details: [{ at }] })],
  ['thinking_blocks', (at: number) => ({ reasoning_content: 'a', thinking_blocks: [at] })],
  ['fields', (at: number) => ({ content: 'a', [`f${at}`]: null })],
])('merges chunks only up to a number of entries, because each merge copies them: %s', (_, delta) => {
  let last: ChatCompletionChunk = chunkOf(delta(0));
  let [copied, kept] = [0, 0];
  for (let at = 1; at < 4_000; at++) {
    const merged = mergeChunks(last, chunkOf(delta(at)));
    if (!merged) kept += 1;
    last = merged ?? chunkOf(delta(at));
    copied = Math.max(copied, ...Object.values(last.choices[0]?.delta ?? {}).map((value) => (Array.isArray(value) ? value.length : 0)));
    copied = Math.max(copied, Object.keys(last.choices[0]?.delta ?? {}).length);
  }
  expect(copied).toBeLessThanOrEqual(1_024);
  expect(kept).toBeGreaterThan(0);
});

test('collects a choice with a huge index, and changes no chunk', async () => {
  const chunks = [chunkOf({ content: 'a', images: [1] }), chunkOf({ images: [2] })].map((chunk) => ({
    ...chunk,
    choices: chunk.choices.map((choice) => ({ ...choice, index: 4_000_000_000 })),
  }));
  const before = structuredClone(chunks);
  const completion = await collectCompletion(
    (async function* () {
      yield* chunks;
    })(),
    'model-1',
  );
  expect(completion.choices).toHaveLength(1);
  expect(completion.choices[0]?.message['images']).toEqual([1, 2]);
  expect(chunks).toEqual(before);
});
