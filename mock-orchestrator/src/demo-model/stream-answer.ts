import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChatCompletion, type ChatCompletionBody, type ChatCompletionChunk, isRecord } from '@chat-executor/protocol';
import { cutIntoPieces, writeAnswer } from './write-answer.ts';

/** The id and name of the demo model. */
export const DEMO_MODEL = { id: 'demo-no-ai', name: 'Demo model (no AI)' } as const;

/** Time between two words, in milliseconds. */
const WORD_MS = 35;

/** Streams an answer as a provider does: the role, the text word by word, the finish reason, and the usage if requested. */
export async function* streamAnswer(
  body: ChatCompletionBody,
  signal: AbortSignal,
  wordMs = WORD_MS,
): AsyncGenerator<ChatCompletionChunk, void> {
  const question = lastQuestion(body);
  const pieces = cutIntoPieces(writeAnswer(question));
  const head = {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion.chunk' as const,
    created: Math.floor(Date.now() / 1000),
    model: DEMO_MODEL.id,
  };
  const choice = (delta: Record<string, string>, finish_reason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason }],
  });
  yield choice({ role: 'assistant', content: '' });
  for (const piece of pieces) {
    await sleep(wordMs, undefined, { signal });
    yield choice({ content: piece });
  }
  yield choice({}, 'stop');
  const { stream_options: options } = body;
  if (isRecord(options) && options['include_usage'] === true) yield { ...head, choices: [], usage: usageOf(question, pieces.length) };
}

/** Returns the same answer as one completion. */
export function completeAnswer(body: ChatCompletionBody): ChatCompletion {
  const question = lastQuestion(body);
  const content = writeAnswer(question);
  return {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: DEMO_MODEL.id,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: usageOf(question, cutIntoPieces(content).length),
  };
}

function usageOf(question: string, completionTokens: number) {
  const promptTokens = cutIntoPieces(question).length;
  return { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: promptTokens + completionTokens };
}

/** The text of the user's last message, which may be a string or a list of parts. */
function lastQuestion({ messages }: ChatCompletionBody): string {
  const content = messages.findLast(({ role }) => role === 'user')?.['content'];
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join(' ');
}
