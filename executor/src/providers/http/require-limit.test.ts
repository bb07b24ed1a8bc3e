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
])('%s', (_, convert, limited) => {
  const convertWith = (max_tokens: number) =>
    convert({ model: 'words', messages: [{ role: 'user', content: 'hi' }], max_tokens }, OPTIONS) as object;

  test("lowers a limit in the API's own field", () => {
    expect(requireLimit(convertWith(200), 200)).toMatchObject(limited(200));
    expect(requireLimit(convertWith(9000), 200)).toMatchObject(limited(200));
  });
});

test.each([{ max_tokens: -1 }, { max_tokens: '9000' }, { max_tokens: 1e9 }, { options: { num_predict: -1 } }])(
  'replaces a limit of the extra fields that allows more: %j',
  (sent) => {
    expect(JSON.stringify(requireLimit(sent, 200))).toContain(':200}');
  },
);

test('does not send a request without a limit, and says what to do', () => {
  expect(() => requireLimit({ model: 'words', messages: [] }, 200)).toThrow(
    expect.objectContaining({ code: 'over-budget', cure: expect.stringMatching(/\S/) }),
  );
});
