import type { ChatCompletionChunk, Delta } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChunks } from './merge-chunks.ts';

/** Merges chunks like the outbox: each one into the last one, if allowed. */
function mergeAll(chunks: readonly ChatCompletionChunk[]): ChatCompletionChunk[] {
  const merged: ChatCompletionChunk[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1);
    const both = last && mergeChunks(last, chunk);
    if (both) merged[merged.length - 1] = both;
    else merged.push(chunk);
  }
  return merged;
}

/** The content of a stream, with one entry for each change of kind, so that the order of kinds matters. */
function meaningOf(chunks: readonly ChatCompletionChunk[]) {
  const runs: [string, string][] = [];
  const calls: { id: string | undefined; name: string; arguments: string; index: number }[] = [];
  let role: string | undefined;
  let finish: string | undefined;
  const say = (kind: string, text: string) => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += text;
    else runs.push([kind, text]);
  };
  for (const choice of chunks.flatMap(({ choices }) => choices)) {
    const { delta } = choice;
    role ??= delta.role ?? undefined;
    say('reasoning', delta.reasoning_content ?? '');
    say('content', delta.content ?? '');
    for (const piece of delta.tool_calls ?? []) {
      let call = calls.findLast(({ index }) => index === piece.index);
      if (!call || (piece.id && piece.id !== call.id)) {
        call = { id: piece.id ?? undefined, name: '', arguments: '', index: piece.index };
        calls.push(call);
      }
      call.name += piece.function?.name ?? '';
      call.arguments += piece.function?.arguments ?? '';
    }
    finish ??= choice.finish_reason ?? undefined;
  }
  return { runs, calls, role, finish };
}

const delta = fc.oneof(
  fc.record({ content: fc.string({ unit: 'grapheme' }) }),
  fc.record({ reasoning_content: fc.string() }),
  fc.record({ content: fc.string(), reasoning_content: fc.string() }),
  fc.record({
    tool_calls: fc.array(fc.record({ index: fc.nat(2), function: fc.record({ arguments: fc.string() }) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant<Delta>({}),
  fc.constant<Delta>({ content: null }),
);

test('never changes the content of a stream', () => {
  fc.assert(
    fc.property(fc.array(delta), (deltas) => {
      const chunks = [
        chunkOf({ role: 'assistant', content: '' }),
        ...deltas.map((one) => chunkOf(one)),
        chunkOf({}, { finish_reason: 'stop', usage: { completion_tokens: deltas.length } }),
      ];
      const merged = mergeAll(chunks);
      expect(meaningOf(merged)).toEqual(meaningOf(chunks));
      expect(merged[0]?.choices[0]?.delta.role).toBe('assistant');
      expect(merged.at(-1)).toEqual(chunks.at(-1));
    }),
  );
});

test('merges text of one kind into one chunk', () => {
  const merged = mergeAll(['a', 'b', 'c'].map((content) => chunkOf({ content })));
  expect(merged).toEqual([chunkOf({ content: 'abc' })]);
});

test('does not mix reasoning and content', () => {
  expect(mergeChunks(chunkOf({ reasoning_content: 'a' }), chunkOf({ content: 'b' }))).toBeUndefined();
});

test('keeps a second call with a reused index separate', () => {
  const call = (id: string) => chunkOf({ tool_calls: [{ index: 0, id, type: 'function', function: { name: 'f', arguments: '{}' } }] });
  const [merged] = mergeAll([call('call-1'), call('call-2')]);
  expect(merged?.choices[0]?.delta.tool_calls?.map(({ id }) => id)).toEqual(['call-1', 'call-2']);
});

test('keeps the id, type and name of a tool call, and the order of its arguments', () => {
  const merged = mergeAll([
    chunkOf({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'weather', arguments: '' } }] }),
    chunkOf({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }),
    chunkOf({ tool_calls: [{ index: 0, function: { arguments: '"Bonn"}' } }] }),
  ]);
  expect(merged).toEqual([
    chunkOf({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } }] }),
  ]);
});

test.each([
  ['a finish reason', chunkOf({ content: 'b' }, { finish_reason: 'stop' })],
  ['usage', chunkOf({ content: 'b' }, { usage: { total_tokens: 1 } })],
  ['a role', chunkOf({ role: 'assistant', content: 'b' })],
  ['logprobs', { ...chunkOf({}), choices: [{ index: 0, delta: { content: 'b' }, logprobs: { content: [] } }] }],
  ['another choice', { ...chunkOf({}), choices: [{ index: 1, delta: { content: 'b' } }] }],
  ['two choices', { ...chunkOf({}), choices: [...chunkOf({ content: 'b' }).choices, ...chunkOf({ content: 'c' }).choices] }],
  ['another id', { ...chunkOf({ content: 'b' }), id: 'chatcmpl-2' }],
  ['a delta field we do not know', chunkOf({ audio: { id: 'x' } })],
])('does not merge a chunk with %s into the previous one', (_, second) => {
  expect(mergeChunks(chunkOf({ content: 'a' }), second)).toBeUndefined();
});

test('merges nothing into a chunk with a finish reason', () => {
  expect(mergeChunks(chunkOf({ content: 'a' }, { finish_reason: 'stop' }), chunkOf({ content: 'b' }))).toBeUndefined();
});
