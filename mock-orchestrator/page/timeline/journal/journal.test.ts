import { afterEach, expect, test, vi } from 'vitest';
import { Journal } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';

const journals: Journal[] = [];

afterEach(() => {
  for (const journal of journals.splice(0)) journal.stop();
});

function entry(seq: number, request = 'r1', at = Date.now()): JournalEntry {
  return { seq, at, request, from: 'caller', to: 'orchestrator', kind: 'http-request', bytes: 1, frame: '{}' };
}

/** A journal with a fixed list of entries. The test writes its streams. */
function openJournal(list: readonly JournalEntry[] = []) {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const fetched: string[] = [];
  const fetch = async (path: string, init?: RequestInit) => {
    fetched.push(path);
    if (!path.startsWith('/api/journal/stream')) return Response.json({ entries: list });
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        streams.push(controller);
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body);
  };
  const journal = new Journal({ fetch });
  journals.push(journal);
  const write = (...entries: readonly JournalEntry[]) =>
    streams.at(-1)?.enqueue(new TextEncoder().encode(entries.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('')));
  return { journal, streams, fetched, write };
}

test('keeps frames in order per request, and drops frames without a request', async () => {
  const { journal, streams, write } = openJournal();
  journal.start();
  await vi.waitFor(() => expect(streams).toHaveLength(1));
  write(entry(1), entry(2, ''), entry(3, 'r2'), entry(4));
  await vi.waitFor(() => expect(journal.entriesOf('r1')).toHaveLength(2));
  expect(journal.requests).toEqual(['r1', 'r2']);
  expect(journal.connected).toBe(true);
});

test('resumes a lost stream after the last frame, without duplicates', async () => {
  const { journal, streams, fetched, write } = openJournal();
  journal.start();
  await vi.waitFor(() => expect(streams).toHaveLength(1));
  write(entry(1), entry(2));
  await vi.waitFor(() => expect(journal.entriesOf('r1')).toHaveLength(2));
  streams[0]?.close();
  await vi.waitFor(() => expect(journal.isInterrupted('r1')).toBe(true));
  await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 5000 });
  expect(fetched.at(-1)).toBe('/api/journal/stream?after=2');
  write(entry(2), entry(3));
  await vi.waitFor(() => expect(journal.entriesOf('r1').map(({ seq }) => seq)).toEqual([1, 2, 3]));
  expect(journal.isInterrupted('r1')).toBe(false);
});

test('loads an earlier request, and reports one that the journal no longer has', async () => {
  const { journal } = openJournal([entry(7, 'old')]);
  expect(await journal.load('old')).toBe(true);
  expect(journal.entriesOf('old')).toHaveLength(1);
  expect(await openJournal().journal.load('older')).toBe(false);
});

test('reports changes less often for a request with many frames', async () => {
  const { journal } = openJournal(Array.from({ length: 1000 }, (_, seq) => entry(seq, 'long')));
  const before = journal.changeIntervalOf('long');
  await journal.load('long');
  expect(journal.changeIntervalOf('long')).toBeGreaterThan(before);
});

test("converts a time of this page to the orchestrator's clock", async () => {
  const { journal, streams, write } = openJournal();
  journal.start();
  await vi.waitFor(() => expect(streams).toHaveLength(1));
  write(entry(1, 'r1', Date.now() - 60_000));
  await vi.waitFor(() => expect(journal.entriesOf('r1')).toHaveLength(1));
  const now = Date.now();
  expect(now - journal.toJournalTime(now)).toBeGreaterThanOrEqual(60_000);
  expect(now - journal.toJournalTime(now)).toBeLessThan(62_000);
});

test('requests a missing journal only once', async () => {
  let asked = 0;
  const journal = new Journal({
    fetch: async () => {
      asked += 1;
      return new Response('', { status: 404 });
    },
  });
  journals.push(journal);
  journal.start();
  await vi.waitFor(() => expect(journal.unavailable).toBe(true));
  expect(asked).toBe(1);
});
