import { expect, test } from 'vitest';
import { type AnswerPiece, readAnswer } from './read-answer.ts';

async function read(body: string, size = body.length): Promise<AnswerPiece[]> {
  const bytes = new TextEncoder().encode(body);
  async function* cut() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const pieces: AnswerPiece[] = [];
  for await (const piece of readAnswer(cut())) pieces.push(piece);
  return pieces;
}

const chunk = (delta: object, more: object = {}) => `data: ${JSON.stringify({ choices: [{ index: 0, delta }], ...more })}\n\n`;

test('yields reasoning, text and usage in order, wherever the body is split', async () => {
  const body = `${chunk({ role: 'assistant', content: '' })}${chunk({ reasoning_content: '嗯…' })}${chunk({ content: 'Grüße 你好' })}data: {"choices":[],"usage":{"completion_tokens":7}}\n\ndata: [DONE]\n\n`;
  const expected = [
    { type: 'reasoning', text: '嗯…' },
    { type: 'text', text: 'Grüße 你好' },
    { type: 'usage', completionTokens: 7 },
  ];
  for (const size of [1, 2, 3, 7, 97, 1000]) expect(await read(body, size), `${size} bytes`).toEqual(expected);
});

test('throws an error event with its sentence, code and cure', async () => {
  const body = `${chunk({ content: 'so far' })}data: {"error":{"message":"Gone. Ask again.","code":"executor-gone","cure":"Ask again."}}\n\n`;
  await expect(read(body)).rejects.toMatchObject({ code: 'executor-gone', message: 'Gone.', cure: 'Ask again.' });
});

test('throws if the body ends without [DONE]', async () => {
  await expect(read(chunk({ content: 'so far' }))).rejects.toMatchObject({ code: 'cut' });
});

test('skips anything that is not a chunk', async () => {
  expect(await read('data: null\n\ndata: 1\n\ndata: {"choices":"x"}\n\ndata: not json\n\n: comment\n\ndata: [DONE]\n\n')).toEqual([]);
});
