import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import type { Field } from '../refusals/refusal.ts';
import { noteUnsupported } from './note-unsupported.ts';

test.each([
  [{ seed: 0, temperature: 0, think: false, use_mmap: false, keep_alive: 0, n: 2, presence_penalty: 0.1, repeat_penalty: 0 }],
  [{ chat_template_kwargs: { a: 1 }, stop: ['.'], enable_thinking: false, logprobs: true, typical_p: 0 }],
])('notes each setting that would change the answer: %j', (settings) => {
  const notes: string[] = [];
  const fields = Object.keys(settings) as Field[];
  noteUnsupported({ model: 'm', messages: [], ...settings } as ChatCompletionBody, fields, 'X', (remark) => notes.push(remark));
  expect(notes).toEqual([`left out ${fields.join(', ')}: not supported by X`]);
});

test('does not note settings that change nothing', () => {
  const settings = {
    ...{ n: 1, presence_penalty: 0, frequency_penalty: 0, logprobs: false, logit_bias: {}, stop: [], tools: null, user: '' },
    ...{ top_k: 0, min_p: 0, repeat_penalty: 1, seed: undefined },
  };
  const notes: string[] = [];
  const body = { model: 'm', messages: [], ...settings } as unknown as ChatCompletionBody;
  noteUnsupported(body, Object.keys(settings) as Field[], 'X', (remark) => notes.push(remark));
  expect(notes).toEqual([]);
});
