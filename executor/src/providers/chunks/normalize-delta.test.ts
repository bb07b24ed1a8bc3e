import { expect, test } from 'vitest';
import type { JsonRecord } from '../http/json-record.ts';
import { normalizeDelta as normalize } from './normalize-delta.ts';

const normalizeDelta = (delta: JsonRecord, readDetails?: boolean) => normalize(delta, readDetails).delta;

test.each(['reasoning_content', 'reasoning', 'reasoning_text', 'thinking'])('sends %s as reasoning_content', (name) => {
  expect(normalizeDelta({ content: null, [name]: 'hm' })).toEqual({ content: null, reasoning_content: 'hm' });
});

test.each([
  ['reasoning_content', [{ type: 'text', text: 'hm' }]],
  ['reasoning', [{ type: 'summary_text', text: 'hm' }]],
  ['thinking', [{ type: 'thinking', thinking: 'hm', signature: 's' }]],
])('sends the parts of %s as text', (name, parts) => {
  expect(normalizeDelta({ [name]: parts })).toEqual({ reasoning_content: 'hm' });
});

test('sends reasoning under two names once', () => {
  expect(normalizeDelta({ reasoning: 'hm', reasoning_content: 'hm' })).toEqual({ reasoning_content: 'hm' });
});

test('drops empty reasoning, and leaves a non-text value under its own name', () => {
  expect(normalizeDelta({ content: 'a', reasoning: '', reasoning_content: null })).toEqual({ content: 'a' });
  expect(normalizeDelta({ reasoning: { effort: 'low' }, reasoning_details: [1] })).toEqual({
    reasoning: { effort: 'low' },
    reasoning_details: [1],
  });
});

test.each([
  ['a part', { type: 'text', text: 'ab' }],
  ['texts', ['a', { type: 'text', text: 'b' }]],
])('reads content that is %s', (_, content) => {
  expect(normalizeDelta({ content })).toEqual({ content: 'ab' });
});

test('splits content parts into text and reasoning', () => {
  const content = [
    { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
    { type: 'text', text: 'a' },
    { type: 'text', text: 'b' },
    null,
  ];
  expect(normalizeDelta({ content })).toEqual({ content: 'ab', reasoning_content: 'hm' });
});

test('leaves role and tool calls to the caller', () => {
  expect(normalizeDelta({ role: 'assistant', tool_calls: [], content: '' })).toEqual({ content: '' });
});

test('reads reasoning that is only in reasoning_details, and keeps them', () => {
  const details = [
    { type: 'reasoning.summary', summary: 'Short. ', index: 0 },
    { type: 'reasoning.text', text: 'Long.', signature: 's', index: 1 },
    { type: 'reasoning.encrypted', data: 'opaque', index: 2 },
  ];
  expect(normalizeDelta({ reasoning: null, reasoning_details: details })).toEqual({
    reasoning_content: 'Short. Long.',
    reasoning_details: details,
  });
  expect(normalizeDelta({ reasoning: 'Short. Long.', reasoning_details: details })).toMatchObject({ reasoning_content: 'Short. Long.' });
  expect(normalizeDelta({ reasoning_details: details }, false)).not.toHaveProperty('reasoning_content');
});

test.each([
  ['a thinking text', { type: 'thinking', thinking: 'hm' }],
  ['a reasoning text', { type: 'reasoning', text: 'hm' }],
  ['a summary', { type: 'reasoning', summary: [{ type: 'summary_text', text: 'hm', signature: 's' }] }],
  ['a summary text', { type: 'reasoning', summary: 'hm' }],
])('reads %s in a content part', (_, part) => {
  expect(normalizeDelta({ content: [part, { type: 'text', text: 'a' }] })).toEqual({ content: 'a', reasoning_content: 'hm' });
});

test('reads reasoning that is only in the blocks of LiteLLM', () => {
  expect(normalizeDelta({ thinking_blocks: [{ type: 'thinking', thinking: 'hm', signature: 's' }] })).toMatchObject({
    reasoning_content: 'hm',
  });
});

test('moves images in content parts to images', () => {
  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
  expect(normalizeDelta({ content: [{ type: 'text', text: 'a' }, image] })).toEqual({ content: 'a', images: [image] });
});
