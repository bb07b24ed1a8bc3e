import { describe, expect, test } from 'vitest';
import { convertRequest as toAnthropic } from '../anthropic/convert-request.ts';
import { convertRequest as toGemini } from '../gemini/convert-request.ts';
import { convertRequest as toOllama } from '../ollama/convert-request.ts';
import { convertRequest as toCompatible } from '../openai-compatible/convert-request.ts';
import { convertRequest as toResponses } from '../openai-responses/convert-request.ts';
import { requireLimit } from './require-limit.ts';

const OPTIONS = { stream: false, avoided: new Set<never>(), note: () => undefined };

describe.each([
  ['anthropic', toAnthropic, (limit: number) => ({ max_tokens: limit })],
  ['gemini', toGemini, (limit: number) => ({ generationConfig: { maxOutputTokens: limit } })],
  ['ollama', toOllama, (limit: number) => ({ options: { num_predict: limit } })],
  ['openai-compatible', toCompatible, (limit: number) => ({ max_tokens: limit })],
  ['openai-responses', toResponses, (limit: number) => ({ max_output_tokens: limit })],
])('%s', (kind, convert, limited) => {
  const convertWith = (max_tokens: number, fields = {}) =>
    convert({ model: 'words', messages: [{ role: 'user', content: 'hi' }], max_tokens, ...fields }, OPTIONS) as object;

  test("lowers a limit in the API's own field", () => {
    expect(requireLimit(convertWith(200), 200)).toMatchObject(limited(200));
    expect(requireLimit(convertWith(9000), 200)).toMatchObject(limited(200));
  });

  test('divides it by the choices if the API has them', () => {
    const hasChoices = kind === 'gemini' || kind === 'openai-compatible';
    expect(requireLimit(convertWith(9000, { n: 4 }), 2000)).toMatchObject(limited(hasChoices ? 500 : 2000));
  });
});

test.each([{ max_tokens: -1 }, { max_tokens: '9000' }, { max_tokens: 1e9 }, { options: { num_predict: -1 } }])(
  'replaces a limit of the extra fields that allows more: %j',
  (sent) => {
    expect(JSON.stringify(requireLimit(sent, 200))).toContain(':200}');
  },
);

test.each([
  ['of Claude', { thinking: { type: 'enabled', budget_tokens: 10_000 } }, { thinking: { type: 'enabled', budget_tokens: 2500 } }],
  [
    'of Gemini',
    { generationConfig: { thinkingConfig: { thinkingBudget: 8000 } } },
    { generationConfig: { thinkingConfig: { thinkingBudget: 2500 } } },
  ],
  ['of OpenRouter', { reasoning: { max_tokens: 90_000 } }, { reasoning: { max_tokens: 2500 } }],
  ['of Qwen', { thinking_budget: 90_000 }, { thinking_budget: 2500 }],
  ['that is low enough', { thinking: { budget_tokens: 3000 } }, { thinking: { budget_tokens: 3000 } }],
  ['that is off', { thinking_budget: -1 }, { thinking_budget: -1 }],
])('lowers a limit of thinking below that of the answer: %s', (_, sent, expected) => {
  const notes: string[] = [];
  expect(requireLimit({ max_tokens: 20_000, ...sent }, 5000, (remark) => notes.push(remark))).toEqual({ max_tokens: 5000, ...expected });
  expect(notes).toHaveLength(JSON.stringify(sent) === JSON.stringify(expected) ? 0 : 1);
});

test('leaves out thinking for which too little is left', () => {
  const sent = { max_tokens: 20_000, thinking: { type: 'enabled', budget_tokens: 10_000 } };
  expect(requireLimit(sent, 2000)).toEqual({ max_tokens: 2000 });
});

test('does not send a request without a limit, and says what to do', () => {
  expect(() => requireLimit({ model: 'words', messages: [] }, 200)).toThrow(
    expect.objectContaining({ code: 'over-budget', cure: expect.stringMatching(/\S/) }),
  );
});
