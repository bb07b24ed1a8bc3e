import { readField } from './event-stream-reader.ts';
import type { HttpPiece } from './http-call.ts';

/** One line of an event stream. */
export type StreamLine = {
  readonly text: string;
  /** Its line ending; empty for an unterminated last line. */
  readonly end: '' | '\n' | '\r\n' | '\r';
  readonly at: number;
};

/** One event per the HTML standard, with details of its framing. */
export type InspectedEvent = {
  readonly at: number;
  /** Event type; `message` by default. */
  readonly type: string;
  /** Values of its `data` lines. */
  readonly data: readonly string[];
  /** Lines with unknown field names, which readers ignore. */
  readonly unknown: readonly string[];
  /** False for an unterminated last event. */
  readonly isEnded: boolean;
};

/** Analysis of an event stream: content, framing and timing. */
export type InspectedStream = {
  readonly lines: readonly StreamLine[];
  readonly events: readonly InspectedEvent[];
  readonly comments: readonly StreamLine[];
  readonly isUtf8: boolean;
  readonly marks: number;
};

const MARK = '\ufeff';

const FIELDS: readonly string[] = ['data', 'event', 'id', 'retry'];

/** Analyzes the pieces of a body. */
export function inspectEventStream(pieces: readonly HttpPiece[]): InspectedStream {
  const bytes = Buffer.concat(pieces.map((piece) => piece.bytes));
  const text = bytes.toString('utf8');
  let marks = 0;
  while (text[marks] === MARK) marks += 1;
  const lines = splitLines(text.slice(marks > 0 ? 1 : 0), bytes, pieces);
  return {
    lines,
    events: readEvents(lines),
    comments: lines.filter((line) => line.text.startsWith(':')),
    isUtf8: Buffer.from(text, 'utf8').equals(bytes),
    marks,
  };
}

function splitLines(text: string, bytes: Buffer, pieces: readonly HttpPiece[]): StreamLine[] {
  const lines: StreamLine[] = [];
  const clock = readClock(pieces);
  let read = bytes.length - Buffer.byteLength(text);
  for (const [line, body = '', end = ''] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    read += Buffer.byteLength(line);
    if (line !== '') lines.push({ text: body, end: end as StreamLine['end'], at: clock(read) });
  }
  return lines;
}

/** Returns the arrival time of the nth byte; call with increasing numbers. */
function readClock(pieces: readonly HttpPiece[]): (bytes: number) => number {
  let index = 0;
  let until = pieces[0]?.bytes.length ?? 0;
  return (bytes) => {
    while (until < bytes && index < pieces.length - 1) {
      index += 1;
      until += pieces[index]?.bytes.length ?? 0;
    }
    return pieces[index]?.at ?? 0;
  };
}

function readEvents(lines: readonly StreamLine[]): InspectedEvent[] {
  const events: InspectedEvent[] = [];
  let open: StreamLine[] = [];
  const close = (at: number, isEnded: boolean) => {
    const fields = open.filter(({ text }) => !text.startsWith(':')).map(({ text }) => ({ line: text, ...readField(text) }));
    const valuesOf = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
    const unknown = fields.filter(({ name }) => !FIELDS.includes(name)).map(({ line }) => line);
    const data = valuesOf('data');
    if (data.length > 0 || unknown.length > 0) events.push({ at, type: valuesOf('event').at(-1) || 'message', data, unknown, isEnded });
    open = [];
  };
  for (const line of lines) {
    if (line.text === '' && line.end !== '') close(line.at, true);
    else open.push(line);
  }
  if (open.length > 0) close(open.at(-1)?.at ?? 0, false);
  return events;
}
