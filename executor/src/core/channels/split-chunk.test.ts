import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes, splitChunk } from './split-chunk.ts';

test('measures a value by its JSON size in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(jsonBytes({ text })).toBe(new TextEncoder().encode(JSON.stringify({ text })).length);
    }),
  );
});

test('splits an oversized chunk into chunks that fit and mean the same', () => {
  const text = '"\u0000é漢😀'.repeat(2_000);
  const chunk = chunkOf(
    {
      role: 'assistant',
      reasoning_content: text,
      content: text,
      tool_calls: [{ index: 1, id: 'call-1', function: { name: 'f', arguments: text } }],
    },
    { finish_reason: 'stop', usage: { completion_tokens: 9 } },
  );
  const parts = splitChunk(chunk, 4_000);
  for (const part of parts) expect(jsonBytes(part)).toBeLessThanOrEqual(4_000);
  const deltas = parts.flatMap(({ choices }) => choices.map((choice) => choice.delta));
  const join = (field: 'content' | 'reasoning_content') => deltas.map((delta) => delta[field] ?? '').join('');
  expect([join('reasoning_content'), join('content')]).toEqual([text, text]);
  expect(
    deltas
      .flatMap((delta) => delta.tool_calls ?? [])
      .map((call) => call.function?.arguments)
      .join(''),
  ).toBe(text);
  expect(deltas[0]?.role).toBe('assistant');
  expect(parts.map(({ choices }) => choices[0]?.finish_reason).filter(Boolean)).toEqual(['stop']);
  expect(parts.filter(({ usage }) => usage)).toHaveLength(1);
  expect(parts.at(-1)?.usage).toBeDefined();
});

test('sends what is next to the text once, and splits lists by their entries', () => {
  const text = 'ab '.repeat(2_000);
  const image = (name: string) => ({ type: 'image_url', image_url: { url: `data:image/png;base64,${name.repeat(3_000)}` } });
  const detail = { type: 'reasoning.text', text, index: 0, format: 'anthropic-claude-v1' };
  const chunk: ChatCompletionChunk = {
    ...chunkOf({ role: 'assistant', content: text, images: [image('A'), image('B')], reasoning_details: [detail] }),
    citations: ['https://example.com'],
  };
  const [choice] = chunk.choices;
  if (choice) choice['logprobs'] = { content: [{ token: 'ab' }] };
  const parts = splitChunk(chunk, 4_000);
  for (const part of parts) expect(jsonBytes(part)).toBeLessThanOrEqual(4_000);
  const choices = parts.flatMap((part) => part.choices);
  expect(choices.flatMap(({ delta }) => delta['images'] ?? [])).toEqual([image('A'), image('B')]);
  expect(
    choices.flatMap(({ delta }) => (delta['reasoning_details'] as { text: string }[] | undefined)?.map((one) => one.text) ?? []).join(''),
  ).toBe(text);
  expect(choices.map(({ delta }) => delta.content ?? '').join('')).toBe(text);
  expect(choices.filter(({ logprobs }) => logprobs)).toHaveLength(1);
  expect(parts.filter(({ citations }) => citations)).toHaveLength(1);
});

test('keeps small entries of a list together', () => {
  const entries = Array.from({ length: 1_000 }, (_, at) => ({ type: 'url_citation', url: `https://example.com/${at}` }));
  const parts = splitChunk(chunkOf({ annotations: entries }), 16_000);
  for (const part of parts) expect(jsonBytes(part)).toBeLessThanOrEqual(16_000);
  expect(parts.flatMap(({ choices }) => choices[0]?.delta['annotations'])).toEqual(entries);
  expect(parts.length).toBeLessThan(10);
});

test('splits a chunk of several choices', () => {
  const [one, two] = ['a', 'b'].map((letter, index) => ({ index, delta: { content: letter.repeat(6_000) }, finish_reason: null }));
  const parts = splitChunk({ ...chunkOf({}), choices: [one, two].filter((choice) => choice !== undefined) }, 4_000);
  for (const part of parts) expect(jsonBytes(part)).toBeLessThanOrEqual(4_000);
  for (const index of [0, 1]) {
    const texts = parts.flatMap(({ choices }) => choices).filter((choice) => choice.index === index);
    expect(texts.map(({ delta }) => delta.content).join('')).toHaveLength(6_000);
  }
});

test('leaves a value whole that can not be split', () => {
  const chunk = chunkOf({ audio: { data: 'x'.repeat(10_000) } });
  expect(splitChunk(chunk, 4_000)).toEqual([chunk]);
});
