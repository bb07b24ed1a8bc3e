import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { type Bytes, decodeUtf8 } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';
import { limitLines } from './limit-lines.ts';
import { separateEvents } from './separate-events.ts';

/** One event of an SSE body. `event` is absent if the sender set no name. */
export type ServerSentEvent = { readonly event?: string; readonly data: string };

/**
 * Reads an SSE body, split anywhere, into its events (rule FRM-3). Comments, ids and retry times are dropped. A last
 * event without its blank line is delivered unless its data is empty, because providers omit that line (rule FRM-4).
 *
 * @param options - `maxLineLength`: maximum length of a line and of the data of an event, in UTF-16 units; `isWhole`: whether the value
 * of one data line can be all the data of an event, to read events that are separated by a single line ending
 * @throws FramingError `line-too-long` if the limit is exceeded, after the events before it were delivered
 */
export async function* readServerSentEvents(
  bytes: Bytes,
  { maxLineLength, isWhole }: { readonly maxLineLength: number; readonly isWhole?: (data: string) => boolean },
): AsyncGenerator<ServerSentEvent, void> {
  let events: EventSourceMessage[] = [];
  let overflow = false;
  const parser = createParser({
    // Only bounds memory, because the parser's count depends on how the body is split. An event within the limit never
    // reaches twice the limit; takeEvents checks each event.
    maxBufferSize: 2 * maxLineLength,
    onEvent: (event) => events.push(event),
    onError: (error) => {
      overflow ||= error.type === 'max-buffer-size-exceeded';
    },
  });
  function* takeEvents(isWanted: (event: EventSourceMessage) => boolean): Generator<ServerSentEvent, void> {
    const taken = events;
    events = [];
    for (const { event, data } of taken.filter(isWanted)) {
      if (data.length > maxLineLength) throw tooLong(maxLineLength);
      yield event === undefined ? { data } : { event, data };
    }
    if (overflow) throw tooLong(maxLineLength);
  }

  // Turns off the parser's handling of a byte-order mark: the decoder has dropped one, and a second one is text.
  parser.feed('\n');
  const texts = limitLines(decodeUtf8(bytes), maxLineLength);
  for await (const text of isWhole ? separateEvents(texts, isWhole) : texts) {
    parser.feed(text);
    yield* takeEvents(() => true);
  }
  // Ends an unfinished line and then the event. If the body ends with CR, the first LF completes CRLF. After a complete
  // body, both lines are empty and produce no event.
  parser.feed('\n\n');
  yield* takeEvents(({ data }) => data !== '');
}

function tooLong(limit: number): FramingError {
  return new FramingError('line-too-long', `The data of an event is longer than ${limit} characters.`);
}
