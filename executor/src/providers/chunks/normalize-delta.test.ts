import { expect, test } from 'vitest';
import { normalizeDelta } from './normalize-delta.ts';

test.each(['reasoning_content', 'reasoning', 'reasoning_text'])('sends %s as reasoning_content', (name) => {
  expect(normalizeDelta({ content: null, [name]: 'hm' })).toEqual({ content: null, reasoning_content: 'hm' });
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
