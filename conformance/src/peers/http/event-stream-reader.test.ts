import { expect, test } from 'vitest';
import { EventStreamReader, type StreamEvent } from './event-stream-reader.ts';

function read(text: string, size: number): { events: StreamEvent[]; rest: string | undefined } {
  const events: StreamEvent[] = [];
  const reader = new EventStreamReader((event) => events.push(event));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reader.add(bytes.subarray(at, at + size));
  const rest = reader.end();
  return { events, rest };
}

const STREAM = [
  '\ufeffdata: one\n\n',
  ': comment\r\nevent: error\r\ndata: two\r\n\r\n',
  'data:three\rdata\rdata:  终😀\r\r',
  'id: 7\nretry: 10\nunknown: x\ndata: four\n\n',
  'event: ping\n\n',
  'data: truncated',
].join('');

test.each([1, 2, 3, 5, 7, 1_000])('an event stream gives the same events in pieces of %i bytes', (size) => {
  const { events, rest } = read(STREAM, size);
  expect(events).toEqual([
    { type: 'message', data: 'one', id: '' },
    { type: 'error', data: 'two', id: '' },
    { type: 'message', data: 'three\n\n 终😀', id: '' },
    { type: 'message', data: 'four', id: '7' },
  ]);
  expect(rest).toContain('truncated');
});

test('bytes that are not UTF-8 become the replacement character, and a later byte-order mark is text', () => {
  const events: string[] = [];
  const reader = new EventStreamReader(({ data }) => events.push(data));
  reader.add(Buffer.from([...Buffer.from('data: a'), 0xff, ...Buffer.from('b\n\n\ufeffdata: no\n\ndata: c\n\n')]));
  expect(events).toEqual(['a\ufffdb', 'c']);
});
