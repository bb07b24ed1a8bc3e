import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HeldBytes } from '../held-bytes.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { Channel, type ItemWait } from './channel.ts';

const never = new AbortController().signal;
const wait = (changes: Partial<ItemWait> = {}): ItemWait => ({
  ms: 1000,
  error: () => new OrchestratorError('idle-timeout'),
  signal: never,
  ...changes,
});
const open = (limits = {}, onDropped = () => {}) =>
  new Channel({ name: 'u:s:1', limits: { ...DEFAULT_LIMITS, ...limits }, profile: 'strict', onDropped });

describe('an item that is small as text but large in memory', () => {
  const values = Array.from({ length: 20_000 }, () => ({}));

  test('counts with its values while it is forwarded, and only as text while it waits', async () => {
    const held = new HeldBytes(Infinity);
    const channel = new Channel({ name: 'u:s:1', limits: DEFAULT_LIMITS, profile: 'strict', holding: held.open('ada') });
    const next = channel.next(wait());
    channel.receive({ choices: [], values });
    expect(held.of('ada')).toBeGreaterThan(1_000_000);
    ((await next) as Exclude<Awaited<typeof next>, 'done'>).acknowledge();
    expect(held.of('ada')).toBe(0);
    channel.receive({ choices: [], values });
    expect(held.of('ada')).toBeLessThan(100_000);
  });

  test.each([
    ['values', JSON.stringify({ choices: [], values: Array.from({ length: 1_100_000 }, () => []) })],
    ['events', 'data: 1\n\n'.repeat(200_000)],
    ['events, with other line breaks', 'data: 1\r\r'.repeat(200_000)],
  ])('ends the answer if it is text with too many %s', async (_name, text) => {
    const channel = open();
    channel.receive(text);
    await expect(channel.next(wait())).rejects.toMatchObject({ code: 'answer-too-large' });
  });
});

describe('an item that arrives', () => {
  test('keeps items in order until they are read', async () => {
    const channel = open();
    for (const text of ['a', 'b']) channel.receive(makeChunk(text));
    channel.receive({ done: true });
    expect(await channel.next(wait())).toMatchObject({ data: makeChunk('a') });
    expect(await channel.next(wait())).toMatchObject({ data: makeChunk('b') });
    expect(await channel.next(wait())).toBe('done');
    expect(channel.finished).toBe(true);
  });

  test('resolves a pending wait', async () => {
    const channel = open();
    const next = channel.next(wait());
    channel.receive(makeChunk('a'));
    expect(await next).toMatchObject({ data: makeChunk('a') });
  });

  test('does not resolve a pending wait if the protocol does not define it', async () => {
    const channel = open();
    const next = channel.next(wait());
    channel.receive(null);
    await new Promise((resolve) => setImmediate(resolve));
    channel.receive(makeChunk('a'));
    expect(await next).toMatchObject({ data: makeChunk('a') });
  });

  test('acknowledges and discards an item after the end', async () => {
    const onDropped = vi.fn();
    const channel = open({}, onDropped);
    const acknowledge = vi.fn();
    channel.receive({ done: true });
    channel.receive(makeChunk('late'), acknowledge);
    expect(acknowledge).toHaveBeenCalledOnce();
    expect(onDropped).toHaveBeenCalledOnce();
    expect(await channel.next(wait())).toBe('done');
  });

  test('an item from before the connection is lost can still be read', async () => {
    const channel = open();
    channel.receive(makeChunk('a'));
    channel.fail(new OrchestratorError('executor-gone'));
    expect(await channel.next(wait())).toMatchObject({ data: makeChunk('a') });
    await expect(channel.next(wait())).rejects.toMatchObject({ code: 'executor-gone' });
    expect(channel.finished).toBe(false);
  });

  test('throws an item that is an error when it is read', async () => {
    const channel = open();
    channel.receive({ error: { message: 'It failed.', code: 'overloaded', cure: 'Wait.' } });
    await expect(channel.next(wait())).rejects.toMatchObject({ code: 'overloaded' });
    expect(channel.finished).toBe(true);
  });
});

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends with its own error after the time limit', async () => {
    const next = open().next(wait({ ms: 50 }));
    const ended = expect(next).rejects.toMatchObject({ code: 'idle-timeout' });
    await vi.advanceTimersByTimeAsync(50);
    await ended;
  });

  test('ends with the reason of an abort, before or during the wait', async () => {
    const controller = new AbortController();
    const next = open().next(wait({ signal: controller.signal }));
    const reason = new OrchestratorError('cancelled');
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    await expect(open().next(wait({ signal: controller.signal }))).rejects.toBe(reason);
  });

  test('leaves no timer and no listener behind when it is closed', async () => {
    const { signal } = new AbortController();
    const channel = open();
    for (const ms of [1000, 1000, 500]) {
      const next = channel.next(wait({ ms, signal }));
      channel.receive(makeChunk('a'));
      await next;
    }
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    channel.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('has its own time limit each time, however long the pause between two waits', async () => {
    const channel = open();
    for (const ms of [1000, 1000, 50, 1000]) {
      const next = channel.next(wait({ ms }));
      await vi.advanceTimersByTimeAsync(ms - 1);
      channel.receive(makeChunk('a'));
      expect(await next).toMatchObject({ data: makeChunk('a') });
      await vi.advanceTimersByTimeAsync(700);
    }
    const onTimeout = vi.fn();
    channel.next(wait({ ms: 1000 })).catch(onTimeout);
    await vi.advanceTimersByTimeAsync(999);
    expect(onTimeout).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onTimeout).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'idle-timeout' }));
    channel.close();
  });
});

describe('an acknowledgement', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('sends the ack once, when the item is forwarded', async () => {
    const channel = open();
    const acknowledge = vi.fn();
    channel.receive(makeChunk('a'), acknowledge);
    const item = await channel.next(wait());
    expect(acknowledge).not.toHaveBeenCalled();
    if (item !== 'done') item.acknowledge();
    await vi.advanceTimersByTimeAsync(1000);
    expect(acknowledge).toHaveBeenCalledOnce();
  });

  test('sends no ack before the item is forwarded', async () => {
    const channel = open();
    const acknowledge = vi.fn();
    channel.receive(makeChunk('a'), acknowledge);
    await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.totalMs);
    expect(acknowledge).not.toHaveBeenCalled();
  });

  test('sends the ack once on arrival if that is requested', async () => {
    const channel = open();
    const acknowledge = vi.fn();
    channel.receive(makeChunk('a'), acknowledge, true);
    expect(acknowledge).toHaveBeenCalledOnce();
    const item = await channel.next(wait());
    if (item !== 'done') item.acknowledge();
    expect(acknowledge).toHaveBeenCalledOnce();
  });

  test('the ack of text with several events waits for the last event', async () => {
    const channel = open();
    const acknowledge = vi.fn();
    channel.receive(`data: ${JSON.stringify(makeChunk('a'))}\n\ndata: ${JSON.stringify(makeChunk('b'))}\n\n`, acknowledge);
    const first = await channel.next(wait());
    if (first !== 'done') first.acknowledge();
    expect(acknowledge).not.toHaveBeenCalled();
    const second = await channel.next(wait());
    if (second !== 'done') second.acknowledge();
    expect(acknowledge).toHaveBeenCalledOnce();
  });

  test('sends the ack of an unread item when the channel is closed', () => {
    const channel = open();
    const acknowledge = vi.fn();
    channel.receive(makeChunk('a'), acknowledge);
    channel.close();
    expect(acknowledge).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a limit ends the channel with answer-too-large', () => {
  const big = makeChunk('x'.repeat(1000));

  test('limits one item, as an object or as text', async () => {
    for (const item of [big, JSON.stringify(big)]) {
      const channel = open({ maxItemBytes: 1000 });
      channel.receive(item);
      await expect(channel.next(wait())).rejects.toMatchObject({ code: 'answer-too-large' });
    }
  });

  test('limits the whole answer, even if it is read fast', async () => {
    const channel = open({ maxAnswerBytes: 2500 });
    for (let i = 0; i < 2; i += 1) {
      channel.receive(big);
      await channel.next(wait());
    }
    channel.receive(big);
    await expect(channel.next(wait())).rejects.toMatchObject({ code: 'answer-too-large' });
  });

  test('limits the unread items; earlier ones can still be read', async () => {
    const channel = open({ maxQueuedBytes: 2500 });
    for (let i = 0; i < 5; i += 1) channel.receive(big);
    expect(await channel.next(wait())).toMatchObject({ data: big });
    expect(await channel.next(wait())).toMatchObject({ data: big });
    await expect(channel.next(wait())).rejects.toMatchObject({ code: 'answer-too-large' });
  });

  test('but not for a single item above the queue limit', async () => {
    const channel = open({ maxQueuedBytes: 10 });
    channel.receive(big);
    expect(await channel.next(wait())).toMatchObject({ data: big });
  });
});
