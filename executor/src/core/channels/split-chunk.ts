import type { ChatCompletionChunk, Delta } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/** The size of a value as JSON, in bytes of UTF-8. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair counts two, so a pair counts four.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/**
 * Splits a chunk that is too large for one item into equivalent smaller ones (rule ITM-6). Splits content, reasoning, refusal and
 * the arguments of tool calls.
 *
 * @param maxBytes - limit on one item, in bytes of JSON
 * @throws ExecutorError `answer-too-large` if anything else is too large
 */
export function splitChunk(chunk: ChatCompletionChunk, maxBytes: number): ChatCompletionChunk[] {
  const [choice] = chunk.choices;
  if (chunk.choices.length !== 1 || !choice) throw tooLarge(maxBytes);
  const { delta, finish_reason, ...rest } = choice;
  const parts = splitDelta(delta, Math.max(1, Math.floor(maxBytes / 8)));
  const { usage, ...envelope } = chunk;
  const chunks = parts.map((part, i): ChatCompletionChunk => {
    const last = i === parts.length - 1;
    return {
      ...(last ? chunk : envelope),
      choices: [{ ...rest, delta: part, finish_reason: last ? (finish_reason ?? null) : null }],
    };
  });
  if (chunks.some((part) => jsonBytes(part) > maxBytes)) throw tooLarge(maxBytes);
  return chunks;
}

function splitDelta(delta: Delta, maxUnits: number): Delta[] {
  const { content, reasoning_content, refusal, tool_calls, ...rest } = delta;
  const parts: Delta[] = [];
  for (const [name, text] of Object.entries({ reasoning_content, content, refusal })) {
    for (const piece of cutText(text ?? '', maxUnits)) parts.push({ [name]: piece });
  }
  for (const call of tool_calls ?? []) {
    const [first = '', ...more] = cutText(call.function?.arguments ?? '', maxUnits);
    parts.push({ tool_calls: [{ ...call, function: { ...call.function, arguments: first } }] });
    for (const piece of more) parts.push({ tool_calls: [{ index: call.index, function: { arguments: piece } }] });
  }
  // The first chunk contains the role and unknown fields.
  return parts.length === 0 ? [rest] : parts.map((part, i) => (i === 0 ? { ...rest, ...part } : part));
}

/** Cuts text into pieces of at most `maxUnits` UTF-16 units, never inside a surrogate pair. */
function cutText(text: string, maxUnits: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + maxUnits);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end += 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function tooLarge(maxBytes: number): ExecutorError {
  return new ExecutorError('answer-too-large', { sentence: `A part of the answer exceeds the item size limit (${maxBytes} bytes).` });
}
