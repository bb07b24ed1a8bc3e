import { describe, expect, test } from 'vitest';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readItem } from './read-item.ts';

const chunk = makeChunk('Hello');
const data = (...chunks: object[]) => chunks.map((each) => ({ kind: 'data', data: each, json: JSON.stringify(each) }));

describe('an object', () => {
  test('an object is a chunk', () => {
    expect(readItem(chunk, 'strict')).toEqual(data(chunk));
  });

  test('ends the stream only with a done that is the boolean true', () => {
    expect(readItem({ done: true }, 'strict')).toEqual([{ kind: 'done' }]);
    for (const done of ['true', 1, {}, [], 'false']) {
      expect(readItem({ done }, 'strict')).toEqual([]);
      expect(readItem({ done }, 'compat')).toEqual([{ kind: 'done' }]);
    }
    for (const done of [false, null, 0, '']) expect(readItem({ done }, 'compat')).toEqual([]);
  });

  test('an object with choices is a chunk, with any value of done', () => {
    expect(readItem({ ...chunk, done: false }, 'strict')).toEqual(data({ ...chunk, done: false }));
  });

  test.each([
    [{ error: 'It failed.' }, 'provider-error', 'It failed.'],
    [{ error: { message: 'It failed. Wait.', code: 'rate-limited', cure: 'Wait.' } }, 'rate-limited', 'It failed.'],
    [{ error: { detail: 'It failed.' } }, 'provider-error', 'It failed.'],
    [{ error: { message: 'It failed.', code: 'unknown-code' } }, 'provider-error', 'It failed.'],
    [{ error: {} }, 'provider-error', 'The executor reported an error without a message.'],
    [{ error: '' }, 'provider-error', 'The executor reported an error without a message.'],
  ])('%j is an error', (item, code, message) => {
    expect(readItem(item, 'strict')).toEqual([{ kind: 'error', error: expect.objectContaining({ code, message }) }]);
  });

  test('an object with choices and an empty error is a chunk', () => {
    for (const error of [null, undefined, '', {}]) expect(readItem({ ...chunk, error }, 'strict')).toMatchObject([{ kind: 'data' }]);
  });

  test('nested too deeply to be serialized gives no item', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as object;
    expect(readItem(deep, 'strict')).toEqual([]);
  });
});

test('lists, numbers, booleans, null, undefined and binary give no item', () => {
  for (const item of [[], [chunk], 7, true, null, undefined, Buffer.from('data: {}'), new ArrayBuffer(3)]) {
    expect(readItem(item, 'compat')).toEqual([]);
  }
});

describe('text', () => {
  const json = JSON.stringify(chunk);

  test.each([
    ['JSON', json],
    ['one SSE event', `data: ${json}`],
    ['one SSE event with its blank line', `data: ${json}\n\n`],
    ['an SSE event after a comment', `: ping\n\ndata: ${json}\n\n`],
    ['an SSE event with other fields', `id: 1\nretry: 5\nevent: message\ndata: ${json}\n\n`],
    ['an SSE event with data on several lines', `data: ${json.replace(',', ',\ndata: ')}\n\n`],
    ['an SSE event with CR LF', `data: ${json}\r\n\r\n`],
  ])('as %s gives its chunk', (_name, text) => {
    expect(readItem(text, 'strict')).toEqual(data(chunk));
  });

  test('text with several events gives several chunks, in order', () => {
    const other = makeChunk('World');
    expect(readItem(`data: ${json}\n\ndata: ${JSON.stringify(other)}\n\n`, 'strict')).toEqual(data(chunk, other));
  });

  test('cannot end the stream', () => {
    for (const text of ['{"done":true}', 'data: {"done":true}\n\n', 'data: [DONE]\n\n', '[DONE]', ': keep-alive', '']) {
      expect(readItem(text, 'strict')).toEqual([]);
      expect(readItem(text, 'compat')).toEqual([]);
    }
  });

  test('text inside a chunk has no effect', () => {
    for (const content of ['data: x', 'data: [DONE]\n\n', '{"done":true}', '\n\nevent: error\ndata: {}\n\n', ': c']) {
      const item = makeChunk(content);
      expect(readItem(item, 'strict')).toEqual(data(item));
      expect(readItem(`data: ${JSON.stringify(item)}\n\n`, 'strict')).toEqual(data(item));
      expect(readItem(item, 'strict')[0]).toMatchObject({ json: expect.not.stringContaining('\n') });
    }
  });

  test('text in an SSE event named error is an error', () => {
    expect(readItem('event: error\ndata: {"message":"It failed."}\n\n', 'strict')).toMatchObject([
      { kind: 'error', error: { message: 'It failed.' } },
    ]);
    expect(readItem('event: error\ndata: It failed.\n\n', 'strict')).toMatchObject([{ kind: 'error', error: { message: 'It failed.' } }]);
  });
});
