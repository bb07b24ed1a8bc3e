import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startRelay, stopRelays, waitForState } from '@chat-executor/testing/relay';
import { afterEach, expect, test, vi } from 'vitest';
import { cutText } from './cut-text.ts';

afterEach(stopRelays);

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function measureHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('cuts at UTF-16 units', () => {
  expect([cutText('abc', 2), cutText('abc', 9), cutText('a😀', 2)]).toEqual(['ab', 'abc', 'a\ud83d']);
});

test('does not keep the whole text in memory', () => {
  const before = measureHeap();
  const kept = Array.from({ length: 10 }, (_, at) => cutText(`${at}${'text '.repeat(400_000)}`.toUpperCase(), 256));
  expect(measureHeap() - before).toBeLessThan(5_000_000);
  expect(kept).toHaveLength(10);
});

test('an executor does not keep the whole of what a backend says', async () => {
  const long = Buffer.alloc(40_000_000, 'n').toString();
  const before = measureHeap();
  const script = { join: { id: 'user-1', name: long }, announce: { accepted: false, reason: long } };
  const { executor } = await startRelay({}, {}, script);
  await waitForState(executor, () => executor.state.connection.announcement === 'refused');
  // The sockets of both sides release their buffers a little later.
  await vi.waitFor(() => expect(measureHeap() - before).toBeLessThan(30_000_000), { timeout: 5_000, interval: 200 });
});
