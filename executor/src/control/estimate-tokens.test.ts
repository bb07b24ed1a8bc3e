import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { describe, expect, test } from 'vitest';
import { estimateAnswer, estimateLinkedFiles, estimatePrompt, estimateTokens } from './estimate-tokens.ts';

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

test.each([
  ['a function call of the older form', { function_call: { name: '', arguments: 'four'.repeat(8).concat(' ').repeat(125) } }, 1000],
  ['a tool call with a text', { tool_calls: [{ index: 0, custom: { name: '', input: 'four'.repeat(8).concat(' ').repeat(125) } }] }, 1000],
  ['the words of a sound', { audio: { transcript: 'x'.repeat(4000) } }, 1000],
  ['a sound', { audio: { data: 'A'.repeat(1_000_000) } }, 1000],
  ['an image', { images: [{ type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(100_000)}` } }] }, 1000],
])('counts %s in an answer, streamed or not', (_, fields, tokens) => {
  const message = { role: 'assistant', ...fields };
  const whole = { ...chunkOf({}), object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] };
  for (const part of [chunkOf(fields), whole as never]) {
    expect(estimateAnswer(part)).toBeGreaterThanOrEqual(tokens);
    expect(estimateAnswer(part)).toBeLessThan(tokens + 50);
  }
});

test.each([
  ['a document', { type: 'file', file: { filename: 'a.pdf', file_data: 'https://a.example/a.pdf' } }, 1],
  ['an uploaded file', { type: 'input_file', file_id: 'file-1' }, 1],
  ['a video', { type: 'video_url', video_url: { url: 'https://a.example/a.mp4' } }, 1],
  ['a document in the form of another API', { type: 'document', source: { type: 'url', url: 'https://a.example/a.pdf' } }, 1],
  ['a document in a tool result', { type: 'tool_result', content: [{ type: 'document_url', document_url: 'https://a.example/a' }] }, 1],
  ['an image', { type: 'image_url', image_url: { url: 'https://a.example/a.png' } }, 0],
  ['a text', { type: 'text', text: 'https://a.example/a.pdf' }, 0],
  ['a document with its data', { type: 'file', file: { file_data: 'data:application/pdf;base64,JVBERi0=' } }, 0],
])('counts %s that the provider loads, or not', (_, part, files) => {
  expect(estimateLinkedFiles({ messages: [{ role: 'user', content: [part] }] })).toBe(files * 20_000);
  expect(estimateLinkedFiles({ messages: [{ role: 'user', content: 'https://a.example/a.pdf' }] })).toBe(0);
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

describe('the estimate of a prompt', () => {
  const LONG = 'some words '.repeat(4000);
  /** About the tokens of {@link LONG}. */
  const TOKENS = 10_000;
  const base64 = (length: number) => 'A'.repeat(length);
  const promptOf = (...messages: object[]) => estimatePrompt({ model: 'm', messages: messages as { role: string }[] });
  const partOf = (part: unknown) => promptOf({ role: 'user', content: [part] });

  test.each([
    ['that begins like data', { role: 'user', content: `data:a/a,${LONG}` }],
    ['that begins like an image', { role: 'user', content: `data:image/png;base64,${LONG}` }],
    ['in a part', { role: 'user', content: [{ type: 'text', text: `data:image/png;base64,${LONG}` }] }],
    ['in an image part', { role: 'user', content: [{ type: 'image_url', image_url: { url: `data:text/plain,${LONG}` } }] }],
    ['in data of an image part', { role: 'user', content: [{ type: 'image_url', image_url: `data:image/png;base64,${LONG}` }] }],
    ['in a link', { role: 'user', content: [{ type: 'image_url', image_url: { url: `https://a.example/${LONG}` } }] }],
    ['beside an image', { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.example' }, text: LONG }] }],
    ['in a file', { role: 'user', content: [{ type: 'file', file: { file_data: `data:text/plain,${LONG}` } }] }],
    ['in a part of another type', { role: 'user', content: [{ type: 'document', document: LONG }] }],
    ['in a nested part', { role: 'user', content: [{ type: 'tool_result', content: [{ type: 'text', text: `data:a/a,${LONG}` }] }] }],
    ['of the system', { role: 'system', content: LONG }],
    ['in a tool result', { role: 'tool', tool_call_id: 'c', content: LONG }],
    ['in a tool call', { role: 'assistant', content: null, tool_calls: [{ id: 'c', function: { name: 'f', arguments: LONG } }] }],
    ['in another field', { role: 'user', content: '', reasoning_content: LONG }],
  ])('counts a text %s', (_, message) => {
    expect(promptOf(message)).toBeGreaterThan(TOKENS);
    expect(promptOf(message)).toBeLessThan(TOKENS * 1.5);
  });

  test.each(['tools', 'response_format', 'chat_template_kwargs'])('counts a text in %s', (field) => {
    expect(estimatePrompt({ model: 'm', messages: [], [field]: [{ description: `data:a/a,${LONG}` }] })).toBeGreaterThan(TOKENS);
  });

  test('counts base64 and other runs without a space twice, and Chinese by its characters', () => {
    expect(promptOf({ role: 'user', content: base64(40_000) })).toBeGreaterThan(20_000);
    expect(promptOf({ role: 'user', content: `data:image/png;base64,${base64(40_000)}` })).toBeGreaterThan(20_000);
    expect(promptOf({ role: 'user', content: '望'.repeat(5_000) })).toBeGreaterThan(5_000);
  });

  test.each([
    ['an image', { type: 'image_url', image_url: { url: `data:image/png;base64,${base64(400_000)}` } }, 1000],
    ['an image without an object', { type: 'input_image', image_url: `data:image/webp;base64,${base64(400_000)}` }, 1000],
    ['a linked image', { type: 'image_url', image_url: { url: 'https://a.example/a.png' } }, 1000],
    ['a short sound', { type: 'input_audio', input_audio: { data: base64(4_000), format: 'mp3' } }, 1000],
    ['a long sound', { type: 'input_audio', input_audio: { data: base64(400_000), format: 'mp3' } }, 10_000],
    ['a document', { type: 'file', file: { filename: 'a.pdf', file_data: `data:application/pdf;base64,${base64(400_000)}` } }, 10_000],
    ['a document without its type', { type: 'file', file: { file_data: `JVBERi${base64(400_000)}` } }, 10_000],
    ['a linked video', { type: 'video_url', video_url: { url: 'https://a.example/a.mp4' } }, 1000],
    ['a text as a file', { type: 'file', file: { file_data: `data:text/plain;base64,${base64(40_000)}` } }, 20_000],
  ])('counts %s', (_, part, tokens) => {
    expect(partOf(part)).toBeGreaterThanOrEqual(tokens);
    expect(partOf(part)).toBeLessThan(tokens + 100);
  });

  test('counts the images of an earlier answer', () => {
    const images = [{ type: 'image_url', image_url: { url: `data:image/png;base64,${base64(400_000)}` } }];
    expect(promptOf({ role: 'assistant', content: '', images })).toBeLessThan(1100);
  });

  test('does not fail for content of an unexpected form', () => {
    for (const content of [null, 7, {}, [null], [[]], ['text'], [{ type: 7 }], [{ type: 'constructor', x: 'y' }]]) {
      expect(promptOf({ role: 'user', content })).toBeGreaterThan(0);
    }
  });
});
