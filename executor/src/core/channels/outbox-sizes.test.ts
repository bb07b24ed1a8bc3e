import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { Outbox } from './outbox.ts';
import { openChannel } from './testing/open-channel.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session that records its items, and the acks that they request. */
function openOutbox(limits: Partial<Limits> = {}, maxPayload?: number) {
  const sent: ChatCompletionChunk[] = [];
  const acks: (() => void)[] = [];
  const emit = (_: string, item: object, onAck?: () => void) => {
    sent.push(item as ChatCompletionChunk);
    if (onAck) acks.push(onAck);
  };
  const { signal } = new AbortController();
  // Without a limit on the wait for an ack, so that the speed of the test does not matter.
  const fast = { ...DEFAULT_LIMITS, ackWaitMs: 1e6, ...limits };
  return { outbox: new Outbox({ id: 's', userId: 'u', signal, maxPayload, emit, unsentBytes: () => 0 }, fast), sent, acks };
}

const citations = Array.from({ length: 40 }, (_, i) => `https://example.com/${i}/${'x'.repeat(100)}`);

test.each([
  [
    'reasoning details',
    (word: string) =>
      chunkOf({ content: '', reasoning_content: word, reasoning_details: [{ type: 'reasoning.text', text: word, index: 0 }] }),
  ],
  [
    'reasoning details next to content',
    (word: string) => chunkOf({ content: word, reasoning_details: [{ type: 'reasoning.text', text: word, index: 0 }] }),
  ],
  ['search results', (word: string) => ({ ...chunkOf({ content: word }), citations: [...citations] })],
])('merges 3,000 deltas with %s into few items, and counts what is kept once only once', (_, chunkFor) => {
  const { outbox, sent, acks } = openOutbox();
  const channel = openChannel(outbox, 'a');
  const words = Array.from({ length: 3_000 }, (__, i) => `w${i} `);
  for (const [i, word] of words.entries()) {
    if (i % 300 === 299) acks.shift()?.();
    void channel.write(chunkFor(word));
  }
  for (let ack = acks.shift(); ack; ack = acks.shift()) ack();
  expect(sent.length).toBeLessThanOrEqual(12);
  const { delta } = sent.at(-1)?.choices[0] ?? {};
  expect(JSON.stringify(delta)).toContain(words.at(-1));
  const text = sent.map(({ choices: [choice] }) => choice?.delta.content || choice?.delta.reasoning_content).join('');
  expect(text).toBe(words.join(''));
});

test('sends chunks that arrive together as one item', () => {
  const { outbox, sent } = openOutbox();
  const channel = outbox.open('a');
  for (const word of ['one ', 'two ', 'three']) void channel.write(chunkOf({ content: word }));
  vi.advanceTimersByTime(0);
  expect(sent.map(({ choices: [choice] }) => choice?.delta.content)).toEqual(['one two three']);
});

test('does not make a writer wait for what is kept once in a merged chunk', async () => {
  const { outbox } = openOutbox({ maxUnsentBytes: 50_000 });
  const channel = openChannel(outbox, 'a');
  for (let i = 0; i < 100; i++) await channel.write({ ...chunkOf({ content: 'x' }), citations: [...citations] });
  expect(channel.pending).toBe(true);
});

test.each([-1, 1, 100, 300])('fails soon, and does not fill the memory, if a backend takes only %i bytes', (maxPayload) => {
  const { outbox } = openOutbox({}, maxPayload);
  const write = () => void openChannel(outbox, 'a').write(chunkOf({ content: 'x'.repeat(1_000_000) }));
  expect(write).toThrow(expect.objectContaining({ code: 'answer-too-large' }));
});
