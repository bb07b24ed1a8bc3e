import { ANSWER_TYPES } from '@chat-executor/protocol';
import type { EventData } from '../../socket/event-envelope.ts';
import type { ChunkPieces } from './collect-answer.ts';

/** The type of {@link toDeltaEvents}. */
export type ToEvents = (chunk: Readonly<Record<string, unknown>>, pieces: ChunkPieces) => readonly EventData[];

/** The events of one chunk: a delta for its reasoning and one for its text. Omits empty deltas (rule ANS-6). */
export function toDeltaEvents(_chunk: Readonly<Record<string, unknown>>, { reasoning, text }: ChunkPieces): readonly EventData[] {
  const deltas = { 'response.reasoning_summary_text.delta': reasoning, 'response.output_text.delta': text };
  return Object.entries(deltas).flatMap(([type, delta]) => (delta === '' ? [] : [{ type: ANSWER_TYPES[0], data: { type, delta } }]));
}
