import { expect, test } from 'vitest';
import { mendDelta } from './mend-delta.ts';

test.each(['reasoning_content', 'reasoning', 'reasoning_text'])('sends %s as reasoning_content', (name) => {
  expect(mendDelta({ content: null, [name]: 'hm' })).toEqual({ content: null, reasoning_content: 'hm' });
});

test('sends reasoning under two names once', () => {
  expect(mendDelta({ reasoning: 'hm', reasoning_content: 'hm' })).toEqual({ reasoning_content: 'hm' });
});

test('drops empty reasoning, and leaves a non-text value under its own name', () => {
  expect(mendDelta({ content: 'a', reasoning: '', reasoning_content: null })).toEqual({ content: 'a' });
  expect(mendDelta({ reasoning: { effort: 'low' }, reasoning_details: [1] })).toEqual({
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
  expect(mendDelta({ content })).toEqual({ content: 'ab', reasoning_content: 'hm' });
});

test('leaves role and tool calls to the caller', () => {
  expect(mendDelta({ role: 'assistant', tool_calls: [], content: '' })).toEqual({ content: '' });
});
