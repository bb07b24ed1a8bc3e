import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { Journal } from './journal.ts';
import type { JournalRecord } from './journal-entry.ts';

const record = (frame: string, request = 'r-1'): JournalRecord => ({ request, from: 'executor', to: 'orchestrator', kind: 'item', frame });

test('gives entries a number, a time and a size, separately for each user', () => {
  const journal = new Journal();
  journal.record('ada', record('ä'));
  journal.record('ada', record('b', 'r-2'));
  journal.record('ben', record('c'));
  expect(journal.list('ada')).toEqual([
    { ...record('ä'), seq: 1, at: expect.any(Number), bytes: 2 },
    { ...record('b', 'r-2'), seq: 2, at: expect.any(Number), bytes: 1 },
  ]);
  expect(journal.list('ada', { request: 'r-2' })).toMatchObject([{ seq: 2 }]);
  expect(journal.list('ada', { after: 1 })).toMatchObject([{ seq: 2 }]);
  expect(journal.list('unknown')).toEqual([]);
});

test('drops the oldest entries above the limits on number and size', () => {
  const few = new Journal({ maxEntries: 2 });
  for (const frame of ['a', 'b', 'c']) few.record('ada', record(frame));
  expect(few.list('ada').map(({ frame }) => frame)).toEqual(['b', 'c']);
  const short = new Journal({ maxLength: 10 });
  for (const frame of ['aaaa', 'bbbb', 'cccc']) short.record('ada', record(frame));
  expect(short.list('ada').map(({ frame }) => frame)).toEqual(['bbbb', 'cccc']);
});

test('drops the least recently active user above the limit', () => {
  const journal = new Journal({ maxUsers: 2 });
  for (const user of ['ada', 'ben', 'ada', 'eve']) journal.record(user, record('x'));
  expect(journal.list('ben')).toEqual([]);
  expect(journal.list('ada')).toHaveLength(2);
});

test('limits the size of all entries of all users', () => {
  const journal = new Journal({ maxTotalLength: 10 });
  for (const user of ['ada', 'ben', 'eve']) journal.record(user, record('xxxx'));
  expect(['ada', 'ben', 'eve'].map((user) => journal.list(user).length)).toEqual([0, 1, 1]);
});

test('limits the number of entries of all users', () => {
  const journal = new Journal({ maxTotalEntries: 3 });
  for (const user of ['ada', 'ada', 'ben', 'ben']) journal.record(user, record('x'));
  expect(['ada', 'ben'].map((user) => journal.list(user).length)).toEqual([0, 2]);
});

test('cuts a long frame, records its full size, and masks a secret across the cut', () => {
  const journal = new Journal({ maxFrameLength: 20 });
  journal.record('ada', record(`0123456789 sk-canary-${'k'.repeat(40)} ${'x'.repeat(5000)}`));
  const [entry] = journal.list('ada');
  expect(entry?.frame).toBe('0123456789 *** xxxxx…');
  expect(entry?.bytes).toBe(5062);
});

test('masks known secrets', () => {
  const journal = new Journal({ secrets: ['correct horse'] });
  journal.record('ada', record('the words are correct horse'));
  expect(journal.list('ada')[0]?.frame).toBe('the words are ***');
});

test('sends a user’s entries to a listener until it unsubscribes', () => {
  const journal = new Journal();
  const listener = vi.fn();
  const stop = journal.subscribe('ada', listener);
  journal.record('ada', record('a'));
  journal.record('ben', record('b'));
  stop();
  journal.record('ada', record('c'));
  expect(listener.mock.calls).toEqual([[expect.objectContaining({ frame: 'a' })]]);
});

test('keeps nothing of the part of a frame that it cuts off', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const journal = new Journal();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < 100; count += 1) journal.record('ada', record(Buffer.alloc(1_000_000, 'a').toString()));
  collectGarbage();
  expect(journal.list('ada')).toHaveLength(100);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
});
