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

/** A session that records its items. `ack()` acks the oldest item that requests an ack, `takeAck()` the oldest of a channel. */
function openOutbox(limits: Partial<Limits> = {}) {
  const sent: (readonly [string, ChatCompletionChunk & { done?: boolean }])[] = [];
  const acks: { readonly channel: string; readonly onAck: () => void }[] = [];
  const lost = new AbortController();
  const transport = { unsent: 0 };
  const session = {
    id: 's',
    userId: 'u',
    signal: lost.signal,
    emit: (channel: string, item: object, onAck?: () => void) => {
      sent.push([channel, item as ChatCompletionChunk]);
      if (onAck) acks.push({ channel, onAck });
    },
    unsentBytes: () => transport.unsent,
  };
  const outbox = new Outbox(session, { ...DEFAULT_LIMITS, ...limits });
  const ackAt = (at: number) => acks.splice(at, at < 0 ? 0 : 1)[0]?.onAck();
  const takeAck = (channel: string) => ackAt(acks.findIndex((one) => one.channel === channel));
  return { outbox, sent, lost, transport, unacked: () => acks.length, ack: () => ackAt(0), takeAck };
}

const text = (content: string) => chunkOf({ content });
const textOf = (sent: readonly (readonly [string, ChatCompletionChunk])[], channel?: string) =>
  sent.filter(([name]) => !channel || name === channel).map(([, item]) => item.choices?.[0]?.delta.content ?? '');

test('sends the first chunk immediately, and merges chunks that arrive before its ack', () => {
  const { outbox, sent, ack, unacked } = openOutbox();
  const channel = openChannel(outbox, 'a');
  for (const word of ['one ', 'two ', 'three']) void channel.write(text(word));
  expect(textOf(sent)).toEqual(['one ']);
  expect(unacked()).toBe(1);
  ack();
  expect(textOf(sent)).toEqual(['one ', 'two three']);
});

test('keeps at most one un-acked item per socket, and lets channels take turns', () => {
  const { outbox, sent, ack, unacked } = openOutbox();
  const channels = ['a', 'b', 'c'].map((name) => openChannel(outbox, name));
  for (let round = 0; round < 3; round++) for (const channel of channels) void channel.write(text('x'));
  const order: string[] = [];
  while (unacked() > 0) {
    expect(unacked()).toBe(1);
    order.push(sent.at(-1)?.[0] ?? '');
    ack();
  }
  expect(order.slice(0, 3)).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'b', 'c']) expect(textOf(sent, name).join('')).toBe('xxx');
});

test('sends done last, and end() settles when it is sent', async () => {
  const { outbox, sent, ack } = openOutbox();
  const channel = openChannel(outbox, 'a');
  void channel.write(text('one'));
  void channel.write(text('two'));
  const ended = vi.fn();
  void channel.end({ done: true }).then(ended);
  ack();
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).not.toHaveBeenCalled();
  ack();
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveBeenCalled();
  expect(sent.at(-1)?.[1]).toEqual({ done: true });
});

test('detects a backend that never acks, and falls back to a time window', async () => {
  const { outbox, sent } = openOutbox({ ackWaitMs: 400, mergeWindowMs: 20 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('first '));
  for (let i = 0; i < 100; i++) {
    await vi.advanceTimersByTimeAsync(10);
    void channel.write(text(`${i} `));
  }
  const ended = channel.end({ done: true });
  await vi.advanceTimersByTimeAsync(20);
  await ended;
  expect(textOf(sent).join('')).toBe(`first ${Array.from({ length: 100 }, (_, i) => `${i} `).join('')}`);
  // 1 s of text: 0.4 s wait in one item, then one item per window.
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.length).toBeLessThan(40);
});

test('does not wait for acks on a second channel of a backend that does not ack', () => {
  const { outbox, sent } = openOutbox({ ackWaitMs: 400 });
  void openChannel(outbox, 'a').write(text('x'));
  vi.advanceTimersByTime(400);
  void openChannel(outbox, 'b').write(text('y'));
  expect(textOf(sent, 'b')).toEqual(['y']);
});

test('waits for acks again after a late ack', async () => {
  const { outbox, ack, unacked, sent } = openOutbox({ ackWaitMs: 400, mergeWindowMs: 20 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('a'));
  await vi.advanceTimersByTimeAsync(400);
  void channel.write(text('b'));
  ack();
  void channel.write(text('c'));
  expect(unacked()).toBe(1);
  void channel.write(text('d'));
  expect(textOf(sent)).toEqual(['a', 'b', 'c']);
});

test('does not delay other channels when one channel gets no acks', async () => {
  const { outbox, sent, ack } = openOutbox({ ackWaitMs: 400 });
  const healthy = openChannel(outbox, 'healthy');
  void healthy.write(text('1'));
  ack();
  const dead = openChannel(outbox, 'dead');
  void dead.write(text('x'));
  void healthy.write(text('2'));
  expect(textOf(sent, 'healthy')).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(400);
  expect(textOf(sent, 'healthy')).toEqual(['1', '2']);
});

test('makes a writer wait when the unsent text of its channel reaches the limit', async () => {
  const { outbox, ack } = openOutbox({ maxUnsentBytes: 3_000 });
  const channel = openChannel(outbox, 'a');
  await channel.write(text('sent at once'));
  await channel.write(text('x'.repeat(1_000)));
  const room = vi.fn();
  void channel.write(text('x'.repeat(3_000))).then(room);
  await vi.advanceTimersByTimeAsync(0);
  expect(room).not.toHaveBeenCalled();
  ack();
  await vi.advanceTimersByTimeAsync(0);
  expect(room).toHaveBeenCalled();
});

test('sends nothing in a time window while the transport is behind', async () => {
  const { outbox, sent, transport } = openOutbox({ ackWaitMs: 10, mergeWindowMs: 20 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('a'));
  await vi.advanceTimersByTimeAsync(10);
  transport.unsent = 10_000_000;
  void channel.write(text('b'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(textOf(sent)).toEqual(['a']);
  transport.unsent = 0;
  await vi.advanceTimersByTimeAsync(20);
  expect(textOf(sent)).toEqual(['a', 'b']);
});

test('never sends an item larger than the limit, merged or not', () => {
  const { outbox, sent, ack, unacked } = openOutbox({ maxItemBytes: 2_000 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('big'.repeat(5_000)));
  for (let i = 0; i < 100; i++) void channel.write(text('small'));
  while (unacked() > 0) ack();
  for (const [, item] of sent) expect(JSON.stringify(item).length).toBeLessThanOrEqual(2_000);
  expect(textOf(sent).join('')).toBe('big'.repeat(5_000) + 'small'.repeat(100));
});

test('releases all writers and sends nothing more when the session is lost', async () => {
  const { outbox, sent, lost } = openOutbox({ maxUnsentBytes: 1 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('a'));
  const waiting = channel.write(text('b'));
  lost.abort();
  await waiting;
  await channel.end({ done: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(textOf(sent)).toEqual(['a']);
});

test('does not send discarded text', () => {
  const { outbox, sent, ack } = openOutbox();
  const channel = openChannel(outbox, 'a');
  void channel.write(text('a'));
  void channel.write(text('b'));
  channel.discard();
  void channel.end({ done: true });
  ack();
  expect(sent.map(([, item]) => item)).toEqual([text('a'), { done: true }]);
});

test('waits indefinitely for the ack of a slow channel if the backend is known to ack', async () => {
  const { outbox, sent, ack } = openOutbox({ ackWaitMs: 400 });
  const channel = openChannel(outbox, 'a');
  void channel.write(text('1'));
  ack();
  void channel.write(text('2'));
  await vi.advanceTimersByTimeAsync(60_000);
  void channel.write(text('3'));
  void channel.write(text('4'));
  expect(textOf(sent)).toEqual(['1', '2']);
  ack();
  expect(textOf(sent)).toEqual(['1', '2', '34']);
});

test('does not delay other readers, however often the acks of a slow reader are late', async () => {
  const { outbox, sent, takeAck } = openOutbox({ ackWaitMs: 400 });
  const fast = openChannel(outbox, 'fast');
  const slow = openChannel(outbox, 'slow');
  void fast.write(text('0'));
  takeAck('fast');
  let longest = 0;
  let stalls = 0;
  for (let round = 0; round < 10; round++) {
    // This reader takes several items together, then none for 3 s. The other reader takes each item immediately.
    for (let i = 0; i < 5; i++) {
      void slow.write(text('x'));
      await vi.advanceTimersByTimeAsync(1);
      takeAck('slow');
    }
    void slow.write(text('x'));
    for (let i = 0, since = 0; i < 300; i++, since += 10) {
      const before = textOf(sent, 'fast').length;
      void fast.write(text('y'));
      await vi.advanceTimersByTimeAsync(10);
      takeAck('fast');
      if (textOf(sent, 'fast').length > before) since = 0;
      longest = Math.max(longest, since);
      if (since === 390) stalls += 1;
    }
    takeAck('slow');
  }
  expect(textOf(sent, 'slow').join('')).toBe('x'.repeat(60));
  expect(longest).toBeLessThanOrEqual(400);
  expect(stalls).toBeLessThanOrEqual(1);
});

test('lets a channel take turns again when its reader is no longer slow', async () => {
  const { outbox, sent, takeAck, unacked } = openOutbox({ ackWaitMs: 400 });
  const [a, b] = [openChannel(outbox, 'a'), openChannel(outbox, 'b')];
  void a.write(text('1'));
  takeAck('a');
  void a.write(text('2'));
  await vi.advanceTimersByTimeAsync(1_000);
  takeAck('a');
  for (let i = 0; i < 10; i++) {
    void a.write(text('in time'));
    takeAck('a');
  }
  void a.write(text('3'));
  void b.write(text('4'));
  expect(textOf(sent).slice(12)).toEqual(['3']);
  expect(unacked()).toBe(1);
});

test('makes all channels wait for their acks after a late ack', async () => {
  const { outbox, sent, takeAck } = openOutbox({ ackWaitMs: 400, mergeWindowMs: 20 });
  const [a, b] = [openChannel(outbox, 'a'), openChannel(outbox, 'b')];
  void a.write(text('1'));
  void b.write(text('1'));
  await vi.advanceTimersByTimeAsync(400);
  takeAck('a');
  for (let i = 0; i < 50; i++) {
    void b.write(text('2'));
    await vi.advanceTimersByTimeAsync(20);
  }
  // One item without an ack request, and one whose ack is pending.
  expect(textOf(sent, 'b').length).toBeLessThanOrEqual(2);
});

test('sends the last items without waiting for a missing ack', async () => {
  const { outbox, sent, ack } = openOutbox({ ackWaitMs: 400 });
  const blocked = openChannel(outbox, 'blocked');
  void blocked.write(text('1'));
  ack();
  void blocked.write(text('2'));
  await vi.advanceTimersByTimeAsync(60_000);
  void blocked.write(text('never read'));
  blocked.discard();
  await blocked.end({ error: {} }, { done: true });
  expect(sent.map(([, item]) => item).slice(2)).toEqual([{ error: {} }, { done: true }]);

  const other = openChannel(outbox, 'other');
  void other.end({ error: {} }, { done: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.filter(([name]) => name === 'other').map(([, item]) => item)).toEqual([{ error: {} }, { done: true }]);
});

test('reports each sent item, and whether text is pending', () => {
  const { outbox, ack } = openOutbox();
  const onSent = vi.fn();
  const channel = openChannel(outbox, 'a', onSent);
  void channel.write(text('1'));
  void channel.write(text('2'));
  expect([onSent.mock.calls.length, channel.pending]).toEqual([1, true]);
  ack();
  expect([onSent.mock.calls.length, channel.pending]).toEqual([2, false]);
});
