import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { decodeUtf8 } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';

/** One event of an SSE body. `event` is absent where the sender named none. */
export type ServerSentEvent = { readonly event?: string; readonly data: string };

/**
 * Reads an SSE body, cut anywhere, into its events (rule FRM-3). Comments, ids and retry times are dropped. A last
 * event without its blank line is delivered, because providers leave it out (rule FRM-4).
 *
 * @param maxLineLength - limit on one line and on one event, in UTF-16 units
 * @throws FramingError `line-too-long` when the limit is passed
 */
export async function* readServerSentEvents(
  bytes: AsyncIterable<Uint8Array>,
  { maxLineLength }: { readonly maxLineLength: number },
): AsyncGenerator<ServerSentEvent, void> {
  let events: EventSourceMessage[] = [];
  let overflow = false;
  const parser = createParser({
    maxBufferSize: maxLineLength,
    onEvent: (event) => events.push(event),
    onError: (error) => {
      overflow ||= error.type === 'max-buffer-size-exceeded';
    },
  });
  const takeEvents = () => {
    const taken = events;
    events = [];
    return taken.map(({ event, data }) => (event === undefined ? { data } : { event, data }));
  };

  for await (const text of decodeUtf8(bytes)) {
    parser.feed(text);
    yield* takeEvents();
    if (overflow) throw new FramingError('line-too-long', `A line or event is longer than ${maxLineLength} characters.`);
  }
  parser.feed('\n\n');
  yield* takeEvents();
}
