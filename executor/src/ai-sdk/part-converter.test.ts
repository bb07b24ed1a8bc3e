import { expect, test } from 'vitest';
import type { JsonRecord } from '../providers/http/json-record.ts';
import { PartConverter } from './part-converter.ts';
import { readMetadata } from './provider-metadata.ts';

/** The deltas of the parts, and the notes. */
function convert(...parts: readonly JsonRecord[]) {
  const notes: string[] = [];
  const converter = new PartConverter((note) => notes.push(note));
  const deltas = parts.map((part) => converter.convert(part)).filter((delta) => delta !== undefined);
  return { deltas, notes };
}

test.each([
  [
    'its start',
    [
      { type: 'reasoning-start', id: '0', providerMetadata: { a: { signature: 's' } } },
      { type: 'reasoning-end', id: '0' },
    ],
  ],
  [
    'a delta',
    [
      { type: 'reasoning-delta', id: '0', delta: '', providerMetadata: { a: { signature: 's' } } },
      { type: 'reasoning-end', id: '0' },
    ],
  ],
  ['its end', [{ type: 'reasoning-end', id: '0', providerMetadata: { a: { signature: 's' } } }]],
])('keeps the metadata of reasoning from %s', (_, parts) => {
  const { deltas } = convert({ type: 'reasoning-delta', id: '0', delta: 'hm' }, ...parts);
  const details = deltas.flatMap((delta) => delta['reasoning_details'] ?? []);
  expect(readMetadata({ reasoning_details: details })).toMatchObject({
    reasoning: [{ type: 'reasoning', text: 'hm', providerOptions: { a: { signature: 's' } } }],
  });
});

test('keeps the metadata of a text and of a call apart', () => {
  const { deltas } = convert(
    { type: 'text-start', id: '0', providerMetadata: { openai: { itemId: 'msg' } } },
    { type: 'text-delta', id: '0', delta: 'Hi' },
    { type: 'text-end', id: '0' },
    { type: 'tool-call', toolCallId: '1', toolName: 'a', input: '{}', providerMetadata: { openai: { itemId: 'fc' } } },
  );
  const kept = readMetadata({ reasoning_details: deltas.flatMap((delta) => delta['reasoning_details'] ?? []) });
  expect(kept).toEqual({ reasoning: [], text: { openai: { itemId: 'msg' } }, calls: new Map([['1', { openai: { itemId: 'fc' } }]]) });
});

test('sends the arguments of a call once', () => {
  const call = { type: 'tool-call', toolCallId: '1', toolName: 'a', input: '{"x":1}' };
  const whole = [{ tool_calls: [{ index: 0, id: '1', type: 'function', function: { name: 'a', arguments: '{"x":1}' } }] }];
  const begun = [{ tool_calls: [{ index: 0, id: '1', type: 'function', function: { name: 'a', arguments: '' } }] }];
  const rest = [{ tool_calls: [{ index: 0, function: { arguments: '{"x":1}' } }] }];
  const start = { type: 'tool-input-start', id: '1', toolName: 'a' };
  const delta = { type: 'tool-input-delta', id: '1', delta: '{"x":1}' };
  expect(convert(call).deltas).toEqual(whole);
  expect(convert(start, delta, call).deltas).toEqual([...begun, ...rest, {}]);
  expect(convert(start, call).deltas).toEqual([...begun, ...rest]);
  // Deltas in another encoding are not the arguments.
  expect(convert({ ...start, inputEncoding: 'text' }, { ...delta, delta: 'x is 1' }, call).deltas).toEqual(whole);
});

test('converts sources once, and citations with their place in the answer', () => {
  const source = { type: 'source', sourceType: 'url', id: 's', url: 'https://a.test/', title: 'A' };
  const citation = { source, startIndex: 0, endIndex: 2, citedText: 'quote' };
  const { deltas } = convert(
    { type: 'text-delta', id: '0', delta: 'One. ' },
    { type: 'text-end', id: '0' },
    source,
    { type: 'text-delta', id: '1', delta: 'Two.' },
    { type: 'text-end', id: '1', citations: [citation, { source }] },
  );
  const annotation = (range: object) => ({ type: 'url_citation', url_citation: { url: 'https://a.test/', title: 'A', ...range } });
  expect(deltas.flatMap((delta) => delta['annotations'] ?? [])).toEqual([
    annotation({ start_index: 0, end_index: 0 }),
    annotation({ start_index: 5, end_index: 7, content: 'quote' }),
  ]);
});

test('notes what it leaves out', () => {
  const { deltas, notes } = convert(
    { type: 'file', mediaType: 'audio/wav', data: 'AA==' },
    { type: 'source', sourceType: 'document', id: 's', mediaType: 'application/pdf', title: 'A' },
    { type: 'tool-call', toolCallId: '1', toolName: 'web_search', input: '{}', providerExecuted: true },
    { type: 'tool-result', toolCallId: '1', toolName: 'web_search', result: {} },
    { type: 'reasoning-file', mediaType: 'image/png', data: { type: 'data', data: 'AA==' } },
    { type: 'custom', kind: 'xai.thing' },
    { type: 'custom', kind: 'anthropic.message_start' },
    { type: 'ping' },
  );
  expect(deltas).toEqual([]);
  expect(notes.map((note) => note.replace('left out of the answer: ', ''))).toEqual([
    'a file that is not an image',
    'a source without a URL',
    'a tool that the provider runs itself',
    'a file of the reasoning',
    'content that only this provider has',
  ]);
});

test.each([
  ['text in v2 and v3', 'AA==', 'data:image/png;base64,AA=='],
  ['bytes in v2 and v3', new Uint8Array([0]), 'data:image/png;base64,AA=='],
  ['data in v4', { type: 'data', data: 'AA==' }, 'data:image/png;base64,AA=='],
  ['a link in v4', { type: 'url', url: new URL('https://a.test/x.png') }, 'https://a.test/x.png'],
])('converts an image given as %s', (_, data, url) => {
  expect(convert({ type: 'file', mediaType: 'image/png', data }).deltas).toEqual([
    { images: [{ type: 'image_url', image_url: { url }, index: 0 }] },
  ]);
});
