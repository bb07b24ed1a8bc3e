import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';
import type { Random } from './random.ts';

/** Ways to answer completely. */
const ANSWERS = ['words', 'burst', 'wide', 'late'] as const;

/** Ways to fail. */
const FAILURES = ['refusal', 'silence', 'stall', 'cut', 'garbage', 'error'] as const;

/** What the model server is asked to do, as JSON in the prompt. */
export type Question = {
  readonly behavior: (typeof ANSWERS)[number] | (typeof FAILURES)[number];
  /** Number of words of the answer; a failing one ends in the middle. */
  readonly words: number;
  /** Length of each word, in characters. */
  readonly width: number;
  /** HTTP status of a `refusal`. */
  readonly status: number;
};

/** A question that gets a complete answer. */
export const PLAIN_QUESTION: Question = { behavior: 'words', words: 50, width: 4, status: 200 };

/** Returns a random question; a third of them ask for a failure. */
export function chooseQuestion(random: Random): Question {
  const behavior = random.pick(random.next() < 1 / 3 ? FAILURES : ANSWERS);
  const words = behavior === 'burst' ? 2_000 : behavior === 'wide' ? 3 : random.integer(1, 120);
  return { behavior, words, width: behavior === 'wide' ? 100_000 : 4, status: random.pick([400, 401, 404, 429, 500, 503]) };
}

/** Whether the model server answers a question completely. */
export function hasAnswer({ behavior }: Question): boolean {
  return (ANSWERS as readonly string[]).includes(behavior);
}

/** Returns the words of an answer. They are numbered, so that a lost or repeated one shows. */
export function wordsOf({ words, width }: Question): readonly string[] {
  return Array.from({ length: words }, (_, number) => `${number}${'.'.repeat(width)} `);
}

/** Starts a model server that does what the prompt asks for. */
export function startObedientModel(): Promise<ModelServer> {
  return startModelServer({
    answer: async (response, body) => {
      const { messages } = body as { messages: readonly { content: string }[] };
      const question = JSON.parse(messages.at(-1)?.content ?? '') as Question;
      await (body['stream'] === true ? answerInPieces(response, question) : answerWhole(response, question));
    },
  });
}

async function answerInPieces(response: ServerResponse, question: Question): Promise<void> {
  const { behavior } = question;
  if (behavior === 'refusal') return refuse(response, question);
  if (behavior === 'silence') return;
  if (behavior === 'late') await wait(300);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseChunk({ role: 'assistant', content: '' }));
  const words = wordsOf(question);
  const sent = hasAnswer(question) ? words : words.slice(0, Math.ceil(words.length / 2));
  for (const content of sent) {
    if (response.destroyed) return;
    response.write(sseChunk({ content }));
    if (behavior !== 'burst') await wait(2);
  }
  if (hasAnswer(question)) response.end(sseEnd());
  else if (behavior === 'cut') response.destroy();
  else if (behavior === 'garbage') response.end('data: {"choices": [nonsense\n\n');
  else if (behavior === 'error') response.end('data: {"error":{"message":"The model crashed.","code":500}}\n\n');
}

async function answerWhole(response: ServerResponse, question: Question): Promise<void> {
  const { behavior } = question;
  if (behavior === 'silence' || behavior === 'stall') return;
  if (behavior === 'late') await wait(300);
  if (behavior === 'cut') return void response.destroy();
  if (behavior === 'refusal' || behavior === 'error') return refuse(response, { ...question, status: 500 });
  response.writeHead(200, { 'content-type': 'application/json' });
  const choices = [{ index: 0, message: { role: 'assistant', content: wordsOf(question).join('') }, finish_reason: 'stop' }];
  const completion = JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'words', choices });
  response.end(behavior === 'garbage' ? completion.slice(0, completion.length / 2) : completion);
}

function refuse(response: ServerResponse, { status }: Question): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"Refused on request."}}');
}
