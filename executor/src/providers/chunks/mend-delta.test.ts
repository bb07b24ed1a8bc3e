import { expect, test } from 'vitest';
import { mendDelta } from './mend-delta.ts';

test.each(['reasoning_content', 'reasoning', 'reasoning_text'])('reasoning under the name %s is sent on as reasoning_content', (name) => {
  expect(mendDelta({ content: null, [name]: 'hm' })).toEqual({ content: null, reasoning_content: 'hm' });
});

test('reasoning under two names is sent on once', () => {
  expect(mendDelta({ reasoning: 'hm', reasoning_content: 'hm' })).toEqual({ reasoning_content: 'hm' });
});

test('empty reasoning is left out, and what is no text stays under its own name', () => {
  expect(mendDelta({ content: 'a', reasoning: '', reasoning_content: null })).toEqual({ content: 'a' });
  expect(mendDelta({ reasoning: { effort: 'low' }, reasoning_details: [1] })).toEqual({
    reasoning: { effort: 'low' },
    reasoning_details: [1],
  });
});

test('content in parts becomes text and reasoning', () => {
  const content = [
    { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
    { type: 'text', text: 'a' },
    { type: 'text', text: 'b' },
    null,
  ];
  expect(mendDelta({ content })).toEqual({ content: 'ab', reasoning_content: 'hm' });
});

test('role and tool calls are left to the caller', () => {
  expect(mendDelta({ role: 'assistant', tool_calls: [], content: '' })).toEqual({ content: '' });
});
