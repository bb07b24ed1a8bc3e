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

test('reports the limit if an oversized value is not text', () => {
  expect(() => splitChunk(chunkOf({ audio: { data: 'x'.repeat(10_000) } }), 4_000)).toThrow('4000 bytes');
});
