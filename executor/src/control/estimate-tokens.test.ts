import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { expect, test } from 'vitest';
import { estimateAnswer, estimatePrompt, estimateTokens } from './estimate-tokens.ts';

test('English counts four characters a token, other alphabets two, Chinese one', () => {
  expect(estimateTokens('four char')).toBeCloseTo(9 / 4);
  expect(estimateTokens('привет')).toBeCloseTo(3);
  expect(estimateTokens('你好世界')).toBe(4);
});

test('pieces of a text add up to the whole, wherever it is cut', () => {
  const text = 'Some English, 一些中文, и немного.';
  for (let at = 0; at <= text.length; at++) {
    expect(estimateTokens(text.slice(0, at)) + estimateTokens(text.slice(at))).toBeCloseTo(estimateTokens(text));
  }
});

test('an answer counts text, thoughts, refusals and the arguments of tools', () => {
  expect(estimateAnswer(chunkOf({ role: 'assistant' }))).toBe(0);
  expect(estimateAnswer(chunkOf({ content: 'x'.repeat(40) }))).toBe(10);
  expect(estimateAnswer(chunkOf({ reasoning_content: 'x'.repeat(40), refusal: 'x'.repeat(4) }))).toBe(11);
  expect(estimateAnswer(chunkOf({ tool_calls: [{ index: 0, function: { arguments: 'x'.repeat(40) } }] }))).toBeGreaterThanOrEqual(10);
});

test('a picture counts for a fixed number, and not for its bytes', () => {
  const prompt = (url: string) =>
    estimatePrompt({ model: 'm', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] });
  expect(prompt(`data:image/png;base64,${'A'.repeat(400_000)}`)).toBeLessThan(1100);
  expect(prompt(`data:image/png;base64,${'A'.repeat(400_000)}`)).toBeGreaterThan(1000);
});

test('tools that are told to the model count', () => {
  const messages = [{ role: 'user', content: 'hi' }];
  const tools = [{ type: 'function', function: { name: 'f', description: 'd'.repeat(400), parameters: {} } }];
  expect(estimatePrompt({ model: 'm', messages, tools })).toBeGreaterThan(estimatePrompt({ model: 'm', messages }) + 100);
});
