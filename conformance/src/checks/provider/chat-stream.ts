import type { HttpPiece } from '../../peers/http/http-call.ts';
import { type InspectedEvent, type InspectedStream, inspectEventStream } from '../../peers/http/inspect-event-stream.ts';
import { isRecord, parseJson, show } from '../../peers/json.ts';
import { addPart, emptyAnswer, holdsError, type ItemPart, type ReadAnswer } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';

/** One event of a chat stream, with its parsed content. */
export type ChatEvent = InspectedEvent & { readonly part: ItemPart };

/** A streamed chat completion: its framing and its content. */
export type ChatStream = { readonly framing: InspectedStream; readonly events: readonly ChatEvent[]; readonly answer: ReadAnswer };

/** Parses the pieces of a body. */
export function readChatStream(pieces: readonly HttpPiece[]): ChatStream {
  const framing = inspectEventStream(pieces);
  const events = framing.events.map((event): ChatEvent => ({ ...event, part: readPart(event) }));
  const answer = emptyAnswer();
  for (const { part } of events) addPart(answer, part);
  return { framing, events, answer };
}

function readPart({ type, data, unknown }: InspectedEvent): ItemPart {
  const text = data.join('\n');
  if (text.trim() === '[DONE]') return { kind: 'done-event' };
  const value = parseJson(text);
  if (isRecord(value) && (holdsError(value) || type === 'error')) return { kind: 'error', error: value['error'] ?? value };
  if (isRecord(value) && Array.isArray(value['choices'])) return { kind: 'chunk', chunk: value };
  return { kind: 'unexpected-data', text: data.length > 0 ? text : unknown.join('\n') };
}

/** Requires that each event of a stream is a chunk or `[DONE]`. */
export function requireChunks({ events, answer }: ChatStream, trial: Trial): void {
  if (answer.errors.length > 0) trial.fail('an answer', `the error ${show(answer.errors[0])}`);
  const unexpectedData = events.find(({ part }) => part.kind === 'unexpected-data');
  if (unexpectedData !== undefined) {
    const text = unexpectedData.data.length > 0 ? unexpectedData.data.join('\n') : unexpectedData.unknown.join('\n');
    trial.fail(
      '"data: " and one JSON chunk in each event',
      `${show(text, 160)}${unexpectedData.data.length > 0 ? '' : ', without "data:"'}`,
    );
  }
  if (answer.chunks === 0) trial.fail('chunks', 'none: the stream is empty');
}
