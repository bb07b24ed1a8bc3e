import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../parse-json.ts';
import { readServerSentEvents, type ServerSentEvent } from './read-server-sent-events.ts';

async function read(body: string, size = body.length, isWhole?: (data: string) => boolean): Promise<ServerSentEvent[]> {
  const bytes = new TextEncoder().encode(body);
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const events: ServerSentEvent[] = [];
  for await (const event of readServerSentEvents(pieces(), { maxLineLength: 1_000, ...(isWhole && { isWhole }) })) events.push(event);
  return events;
}

const isWhole = (data: string): boolean => data === '[DONE]' || typeof parseJson(data) === 'object';

test.each<[title: string, lines: string[], events: ServerSentEvent[]]>([
  [
    'events separated by a single line ending',
    ['data: {"a":1}', 'data: {"a":2}', 'data:{"a":3}', 'data: [DONE]'],
    [{ data: '{"a":1}' }, { data: '{"a":2}' }, { data: '{"a":3}' }, { data: '[DONE]' }],
  ],
  [
    'named events separated by a single line ending',
    ['event: a', 'data: {}', 'event: b', 'id: 1', 'data: {"b":1}', 'id: 2', 'data: {}', 'event: error', 'data: {"e":1}'],
    [{ event: 'a', data: '{}' }, { event: 'b', data: '{"b":1}' }, { data: '{}' }, { event: 'error', data: '{"e":1}' }],
  ],
  ['a name and an id after the data', ['data: {}', 'id: 1', 'event: x', '', 'data: 1', ''], [{ event: 'x', data: '{}' }, { data: '1' }]],
  ['a name after the last data', ['data: {}', 'event: x'], [{ event: 'x', data: '{}' }]],
  ['a name after data that is not whole', ['data: {', 'event: x', 'data: }', ''], [{ event: 'x', data: '{\n}' }]],
  ['an event with several data lines', ['data: {"a":', 'data: 1}', '', 'data: 2', ''], [{ data: '{"a":\n1}' }, { data: '2' }]],
  ['a first line that is not whole', ['data: {', 'data: "a":{}', 'data: }', ''], [{ data: '{\n"a":{}\n}' }]],
  ['other fields', ['event: x', 'data: {}', 'id: 1', 'foo: {}', '', ': data: {}', ''], [{ event: 'x', data: '{}' }]],
  ['the field error', ['error: {"code":500}', '', 'data: 1', ''], [{ event: 'error', data: '{"code":500}' }, { data: '1' }]],
  ['the field error after data', ['data: {"a":1}', 'error: {"code":500}'], [{ data: '{"a":1}' }, { event: 'error', data: '{"code":500}' }]],
  ['an unknown error field', ['error: no', 'error', 'data: 1', ''], [{ data: '1' }]],
])('reads %s, split anywhere, with any line ending', async (_, lines, events) => {
  for (const end of ['\n', '\r\n', '\r']) {
    for (const size of [1, 2, 7, 100]) expect(await read(lines.join(end) + end, size, isWhole), JSON.stringify(end)).toEqual(events);
  }
});

test('delivers an event when the next data line arrives', async () => {
  async function* body(): AsyncGenerator<Uint8Array, void> {
    yield new TextEncoder().encode('data: {"a":1}\ndata: {"a":2}\n');
    throw new Error('read too far');
  }
  for await (const event of readServerSentEvents(body(), { maxLineLength: 100, isWhole })) {
    expect(event).toEqual({ data: '{"a":1}' });
    break;
  }
});

test('changes no standard body whose data lines are never whole', async () => {
  const token = fc.constantFrom('data: a', 'data:', 'data', 'event: x', 'id: 1', ': c', 'error: 1', '\r', '\n', '\r\n', '\n\n', 'é');
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const body = parts.join('');
      expect(await read(body, size, isWhole)).toEqual(await read(body));
    }),
    { numRuns: 1_000 },
  );
});
