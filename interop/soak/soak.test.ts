import type { ServerResponse } from 'node:http';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { PLAIN_QUESTION, type Question, wordsOf } from './question.ts';
import { findExcess } from './soak.ts';

const WORDS = wordsOf(PLAIN_QUESTION);
const CUT: Question = { ...PLAIN_QUESTION, behavior: 'cut' };
const ERROR = 'data: {"error":{"message":"It failed.","code":"answer-cut"}}\n\n';

function chunks(words: readonly string[]): string {
  return words.map((content) => sseChunk({ content })).join('');
}

async function violationsOf(body: string, { question = PLAIN_QUESTION, wasDisturbed = false, stream = true } = {}) {
  const type = stream ? 'text/event-stream' : 'application/json';
  await using server = await startByteServer((response) => send(response, 200, type, body));
  const backend = { name: 'b', url: server.url, token: 't', model: 'm', faults: [], wasDisturbedSince: () => wasDisturbed };
  return await ask(backend, question, { stream });
}

describe('a soak', () => {
  test.each([
    ['a complete answer', chunks(WORDS) + sseEnd(), {}, 'complete'],
    ['words merged into one chunk', chunks([WORDS.join('')]) + sseEnd(), {}, 'complete'],
    ['a readable error instead of a cut answer', chunks(WORDS.slice(0, 25)) + ERROR, { question: CUT }, 'failed'],
    ['an error while an executor was disturbed', ERROR, { wasDisturbed: true }, 'failed'],
  ])('accepts %s', async (_, body, options, end) => {
    expect(await violationsOf(body, options)).toEqual({ end, violations: [] });
  });

  test.each([
    ['a lost word', chunks(WORDS.toSpliced(7, 1)) + sseEnd(), {}, 'a word is lost or repeated'],
    ['a repeated word', chunks([...WORDS.slice(0, 8), ...WORDS.slice(7)]) + sseEnd(), {}, 'a word is lost or repeated'],
    ['a cut answer that looks complete', chunks(WORDS.slice(0, 9)) + sseEnd(), {}, 'a complete answer is cut'],
    ['an answer without an end', chunks(WORDS), {}, 'ended without [DONE] and without an error'],
    ['a second end', chunks(WORDS) + sseEnd() + sseEnd(), {}, 'an event after [DONE]'],
    ['a second error', ERROR + ERROR, { wasDisturbed: true }, 'a second error'],
    ['a failed answer that looks complete', chunks(WORDS.slice(0, 25)) + sseEnd(), { question: CUT }, 'a failed answer looks complete'],
    ['an error without a reason', ERROR, {}, 'failed without a reason'],
    [
      'a whole answer without its end',
      JSON.stringify({ choices: [{ message: { content: '0' } }] }),
      { stream: false },
      'a complete answer is cut',
    ],
  ])('rejects %s', async (_, body, options, violation) => {
    expect((await violationsOf(body, options)).violations.join('; ')).toContain(violation);
  });

  test('rejects a connection that is lost', async () => {
    await using server = await startByteServer((response: ServerResponse) => void response.destroy());
    const backend = { name: 'b', url: server.url, token: 't', model: 'm', faults: [], wasDisturbedSince: () => true };
    expect((await ask(backend, PLAIN_QUESTION)).violations.join()).toContain('connection lost');
  });

  test('rejects memory and open files that grow', () => {
    const before = { liveMib: 20, residentMib: 90, openFiles: 30 };
    expect(findExcess({ program: 'p', before, after: { liveMib: 24, residentMib: 100, openFiles: 31 } })).toEqual([]);
    expect(findExcess({ program: 'p', before, after: { liveMib: 90, residentMib: 300, openFiles: 90 } })).toEqual([
      'p: liveMib grew by 70.0, from 20.0',
      'p: residentMib grew by 210.0, from 90.0',
      'p: openFiles grew by 60.0, from 30.0',
    ]);
  });
});
