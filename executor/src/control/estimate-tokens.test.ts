import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { expect, test } from 'vitest';
import { estimateAnswer, estimatePrompt, estimateTokens } from './estimate-tokens.ts';

test('counts four characters per token in English, two in other alphabets, one in Chinese', () => {
  expect(estimateTokens('four char')).toBeCloseTo(9 / 4);
  expect(estimateTokens('привет')).toBeCloseTo(3);
  expect(estimateTokens('你好世界')).toBe(4);
});

test('estimates fragments that add up to the whole, wherever it is split', () => {
  const text = 'Some English, 一些中文, и немного.';
  for (let at = 0; at <= text.length; at++) {
    expect(estimateTokens(text.slice(0, at)) + estimateTokens(text.slice(at))).toBeCloseTo(estimateTokens(text));
  }
});

test('counts text, reasoning, refusals and tool arguments of an answer', () => {
  expect(estimateAnswer(chunkOf({ role: 'assistant' }))).toBe(0);
  expect(estimateAnswer(chunkOf({ content: 'x'.repeat(40) }))).toBe(10);
  expect(estimateAnswer(chunkOf({ reasoning_content: 'x'.repeat(40), refusal: 'x'.repeat(4) }))).toBe(11);
  expect(estimateAnswer(chunkOf({ tool_calls: [{ index: 0, function: { arguments: 'x'.repeat(40) } }] }))).toBeGreaterThanOrEqual(10);
});

test('counts a fixed number of tokens for an image', () => {
  const prompt = (url: string) =>
    estimatePrompt({ model: 'm', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] });
  expect(prompt(`data:image/png;base64,${'A'.repeat(400_000)}`)).toBeLessThan(1100);
  expect(prompt(`data:image/png;base64,${'A'.repeat(400_000)}`)).toBeGreaterThan(1000);
});

test('counts tool definitions', () => {
  const messages = [{ role: 'user', content: 'hi' }];
  const tools = [{ type: 'function', function: { name: 'f', description: 'd'.repeat(400), parameters: {} } }];
  expect(estimatePrompt({ model: 'm', messages, tools })).toBeGreaterThan(estimatePrompt({ model: 'm', messages }) + 100);
});
