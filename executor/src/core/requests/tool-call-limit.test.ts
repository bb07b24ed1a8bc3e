import { HELLO_REQUEST, isChunk, startRelay, stopRelays } from '@chat-executor/testing/relay';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, test } from 'vitest';

afterEach(stopRelays);

const callAt = (index: number) => ({ index, id: `call-${index}`, type: 'function' as const, function: { name: 'f', arguments: '{}' } });
const finish = chunkOf({}, { finish_reason: 'tool_calls' });

/** Runs an answer with calls, and returns what arrives of it. */
async function answerWith(count: number, perChunk: number) {
  const { backend } = await startRelay({
    stream: async function* () {
      for (let at = 0; at < count; at += perChunk) {
        const indices = Array.from({ length: Math.min(perChunk, count - at) }, (_, i) => at + i);
        yield chunkOf({ tool_calls: indices.map(callAt) });
        // Pieces of known calls do not count.
        yield chunkOf({ tool_calls: [{ index: at, function: { arguments: ' ' } }] });
      }
      yield finish;
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  const items = trace.events.flatMap(([kind, value]) => (kind === 'item' ? [value] : []));
  const ids = items.filter(isChunk).flatMap(({ choices }) => choices[0]?.delta.tool_calls?.flatMap(({ id }) => id ?? []) ?? []);
  return { items, ids };
}

test.each([1, 1_024])('passes on 1,024 tool calls in chunks of %s', async (perChunk) => {
  const { items, ids } = await answerWith(1_024, perChunk);
  expect(ids).toHaveLength(1_024);
  expect(items.at(-1)).toEqual({ done: true });
  expect(items.at(-2)).toMatchObject({ choices: [{ finish_reason: 'tool_calls' }] });
});

test.each([1, 100, 3_000])('ends an answer with more than 1,024 tool calls, and keeps those before: in chunks of %s', async (perChunk) => {
  const { items, ids } = await answerWith(3_000, perChunk);
  expect(ids).toEqual(Array.from({ length: 1_024 }, (_, index) => `call-${index}`));
  expect(items.slice(-2)).toEqual([
    { error: expect.objectContaining({ code: 'answer-too-large', message: expect.stringContaining('1,024 tool calls') }) },
    { done: true },
  ]);
});

test('counts calls that share an index, and those of all choices', async () => {
  const { backend } = await startRelay({
    stream: async function* () {
      for (let i = 0; i < 2_000; i++) {
        const { choices, ...chunk } = chunkOf({ tool_calls: [{ ...callAt(i), index: 0 }] });
        yield { ...chunk, choices: choices.map((choice) => ({ ...choice, index: i % 2 })) };
      }
      yield finish;
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(trace.events.at(-2)?.[1]).toMatchObject({ error: { code: 'answer-too-large' } });
});

test('refuses a whole answer with more than 1,024 tool calls', async () => {
  const tool_calls = Array.from({ length: 1_025 }, (_, index) => callAt(index));
  const choices = [{ index: 0, message: { role: 'assistant' as const, content: null, tool_calls }, finish_reason: 'tool_calls' }];
  const completion = { id: 'c', object: 'chat.completion' as const, created: 1, model: 'model-1', choices };
  const { backend } = await startRelay({ complete: async () => completion });
  const trace = await backend.call({ ...HELLO_REQUEST, stream: false });
  expect(await trace.ack).toMatchObject({ code: 'answer-too-large' });
});
