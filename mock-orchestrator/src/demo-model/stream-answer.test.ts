import { ChatCompletionChunkSchema, ChatCompletionSchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { completeAnswer, DEMO_MODEL, streamAnswer } from './stream-answer.ts';
import { cutIntoPieces, writeAnswer } from './write-answer.ts';

const body = { model: 'x', messages: [{ role: 'user', content: 'What is this?' }] };
const never = new AbortController().signal;

test('chunks and completion follow the protocol, with one id, the role first and the finish reason last', async () => {
  const chunks = await Array.fromAsync(streamAnswer({ ...body, stream_options: { include_usage: true } }, never, 0));
  for (const chunk of chunks) expect(v.is(ChatCompletionChunkSchema, chunk)).toBe(true);
  expect(new Set(chunks.map(({ id, model }) => `${id} ${model}`)).size).toBe(1);
  expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
  expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 3 } });
  const completion = completeAnswer(body);
  expect(v.is(ChatCompletionSchema, completion)).toBe(true);
  expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe(completion.choices[0]?.message.content);
});

test('stops immediately on abort, even between two words', async () => {
  const controller = new AbortController();
  const chunks = streamAnswer(body, controller.signal, 60_000);
  await chunks.next();
  const next = chunks.next();
  controller.abort();
  await expect(next).rejects.toThrow();
  expect(await chunks.next()).toEqual({ done: true, value: undefined });
});

test('says in its name and answers that it is a demo, in both languages', () => {
  expect(DEMO_MODEL.name).toBe('Demo model (no AI)');
  expect(writeAnswer('one')).toContain('It read 1 word and');
  expect(writeAnswer('one two')).toContain('It read 2 words and');
  expect(writeAnswer('你好')).toContain('不使用 AI');
});

test('joins the pieces to the original text', () => {
  for (const text of ['', ' ', 'a b', ' a  b \n\n c ', '汉字，和 words。', '👩‍🚀 ok']) expect(cutIntoPieces(text).join('')).toBe(text);
});
