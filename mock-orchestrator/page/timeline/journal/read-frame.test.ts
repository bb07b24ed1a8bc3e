import { expect, test } from 'vitest';
import { formatJson } from '../steps/json-text.ts';
import { readFrame } from './read-frame.ts';

test('reads the name, the ack number and the value of an event', () => {
  expect(readFrame('212["events",{"data":{}}]')).toEqual({ envelope: { type: 'event', name: 'events', ack: 12 }, content: { data: {} } });
  expect(readFrame('2["u:s:c",{"done":true}]')).toEqual({ envelope: { type: 'event', name: 'u:s:c' }, content: { done: true } });
});

test('reads the number and the value of an ack', () => {
  expect(readFrame('312[{"status":true}]')).toEqual({ envelope: { type: 'ack', ack: 12 }, content: { status: true } });
  expect(readFrame('312[]')).toEqual({ envelope: { type: 'ack', ack: 12 }, content: [] });
});

test('splits an HTTP message into head and body', () => {
  const read = readFrame('POST /v1/chat/completions HTTP/1.1\naccept: */*\n\n{"model":"m"}');
  expect(read).toEqual({ envelope: { type: 'http', head: 'POST /v1/chat/completions HTTP/1.1\naccept: */*' }, content: { model: 'm' } });
  expect(readFrame('HTTP/1.1 200 OK\ncontent-type: text/event-stream\n\n').content).toBe('');
});

test('returns a cut frame as text', () => {
  const cut = '212["events",{"data":{"text":"once upon…';
  expect(readFrame(cut)).toEqual({ content: cut });
});

test('wraps JSON only if a line would be too long, without changing its value', () => {
  expect(formatJson({ status: true })).toBe('{ "status": true }');
  const value = { list: [1, 'two', null, {}], text: 'x'.repeat(80), deep: { a: { b: ['y'.repeat(40), 'z'.repeat(40)] } } };
  const text = formatJson(value);
  expect(text.split('\n').length).toBeGreaterThan(5);
  expect(JSON.parse(text)).toEqual(value);
  expect(formatJson('data: [DONE]\n\n')).toBe('data: [DONE]\n\n');
});
