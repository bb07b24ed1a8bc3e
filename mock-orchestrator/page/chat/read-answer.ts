import { isRecord, parseJson } from '@chat-executor/protocol';
import { type Bytes, readServerSentEvents } from '@chat-executor/protocol/framing';
import { PageError } from '../backend/page-error.ts';
import { readErrorBody } from '../backend/read-error.ts';
import type { Answer } from '../conversations/conversation.ts';
import { texts } from '../language/language.ts';

/** A piece of an answer. */
export type AnswerPiece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  /** A part of a tool call. The arguments arrive piece by piece. */
  | { readonly type: 'tool-call'; readonly index: number; readonly name: string; readonly arguments: string }
  /** The whole answer so far, which replaces its pieces. */
  | { readonly type: 'whole'; readonly answer: Pick<Answer, 'content' | 'reasoning' | 'toolCalls'> }
  | { readonly type: 'usage'; readonly completionTokens: number };

const MAX_LINE_LENGTH = 16 * 1024 * 1024;

type Delta = { readonly content?: unknown; readonly reasoning_content?: unknown; readonly tool_calls?: unknown };

type Chunk = {
  readonly choices?: readonly { readonly delta?: Delta }[];
  readonly usage?: { readonly completion_tokens?: unknown } | null;
};

/**
 * Reads the SSE body of a completion and yields its pieces.
 *
 * @throws PageError the error in the body, or `cut` if the body ends without `[DONE]`
 */
export async function* readAnswer(body: Bytes): AsyncGenerator<AnswerPiece, void> {
  for await (const { data } of readServerSentEvents(body, { maxLineLength: MAX_LINE_LENGTH })) {
    if (data === '[DONE]') return;
    const event = parseJson(data);
    const error = readErrorBody(event);
    if (error) throw error;
    yield* readChunk(event);
  }
  throw new PageError('cut', texts().error.cut, texts().error.cutCure);
}

function* readChunk(event: unknown): Generator<AnswerPiece, void> {
  if (typeof event !== 'object' || event === null) return;
  const { choices, usage }: Chunk = event;
  const delta = choices?.[0]?.delta;
  if (typeof delta?.reasoning_content === 'string' && delta.reasoning_content !== '')
    yield { type: 'reasoning', text: delta.reasoning_content };
  if (typeof delta?.content === 'string' && delta.content !== '') yield { type: 'text', text: delta.content };
  if (Array.isArray(delta?.tool_calls)) yield* delta.tool_calls.filter(isRecord).map(readToolCall);
  if (typeof usage?.completion_tokens === 'number') yield { type: 'usage', completionTokens: usage.completion_tokens };
}

function readToolCall(piece: Readonly<Record<string, unknown>>, position: number): AnswerPiece {
  const called = isRecord(piece['function']) ? piece['function'] : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const index = typeof piece['index'] === 'number' ? piece['index'] : position;
  return { type: 'tool-call', index, name: text(called['name']), arguments: text(called['arguments']) };
}
