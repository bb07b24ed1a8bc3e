import { expect, test } from 'vitest';
import { limitAnswer } from './limit-answer.ts';

const body = (fields: Record<string, unknown> = {}) => ({ model: 'words', messages: [], ...fields });

test.each([
  ['adds a limit', {}, { max_tokens: 500 }],
  ['keeps a smaller limit of the caller', { max_tokens: 100 }, { max_tokens: 100 }],
  ['lowers a higher one', { max_completion_tokens: 9000 }, { max_completion_tokens: 500 }],
  ['lowers every one', { max_tokens: 9000, max_completion_tokens: 10 }, { max_tokens: 500, max_completion_tokens: 10 }],
  ['replaces what is not a limit', { max_tokens: -1, max_completion_tokens: '9000' }, { max_tokens: 500, max_completion_tokens: 500 }],
  ['replaces null', { max_tokens: null }, { max_tokens: 500 }],
  ["follows Ollama's limit", { num_predict: 20 }, { num_predict: 20, max_tokens: 20 }],
  ["lowers Ollama's limit", { num_predict: -2 }, { num_predict: -2, max_tokens: 500 }],
  ["takes OpenAI's newer name for its newer models", { model: 'gpt-5-mini' }, { model: 'gpt-5-mini', max_completion_tokens: 500 }],
])('%s', (_, fields, expected) => {
  expect(limitAnswer(body(fields), 500)).toEqual(body(expected));
});
