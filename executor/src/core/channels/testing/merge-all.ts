import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { mergeChunks } from '../merge-chunks.ts';

/** Merges chunks like the outbox: each one into the last one, if allowed. */
export function mergeAll(chunks: readonly ChatCompletionChunk[]): ChatCompletionChunk[] {
  const merged: ChatCompletionChunk[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1);
    const both = last && mergeChunks(last, chunk);
    if (both) merged[merged.length - 1] = both;
    else merged.push(chunk);
  }
  return merged;
}
