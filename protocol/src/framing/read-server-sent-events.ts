import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { decodeUtf8 } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';
import { limitLines } from './limit-lines.ts';

/** One event of an SSE body. `event` is absent where the sender named none. */
export type ServerSentEvent = { readonly event?: string; readonly data: string };

/**
 * Reads an SSE body, cut anywhere, into its events (rule FRM-3). Comments, ids and retry times are dropped. A last
 * event without its blank line is delivered, because providers leave it out, unless its data is empty (rule FRM-4).
 *
 * @param maxLineLength - limit on one line and on the data of one event, in UTF-16 units
 * @throws FramingError `line-too-long` when the limit is passed; the events before it have been delivered
 */
export async function* readServerSentEvents(
  bytes: AsyncIterable<Uint8Array>,
  { maxLineLength }: { readonly maxLineLength: number },
): AsyncGenerator<ServerSentEvent, void> {
  let events: EventSourceMessage[] = [];
  let overflow = false;
  const parser = createParser({
    // What it counts depends on where the body was cut. Twice the limit is only passed by an event that is over the
    // limit whatever the cuts are, so this bounds memory and the check on each event decides.
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

  // Ends the parser's own search for a byte-order mark: one is dropped by the decoder, a second one is text.
  parser.feed('\n');
  for await (const text of limitLines(decodeUtf8(bytes), maxLineLength)) {
    parser.feed(text);
    yield* takeEvents(() => true);
  }
  // Ends an open line and then the event. After a CR the parser takes the first LF as its other half, and both lines
  // of a body that is complete are empty: neither makes an event.
  parser.feed('\n\n');
  yield* takeEvents(({ data }) => data !== '');
}

function tooLong(limit: number): FramingError {
  return new FramingError('line-too-long', `The data of an event is longer than ${limit} characters.`);
}
