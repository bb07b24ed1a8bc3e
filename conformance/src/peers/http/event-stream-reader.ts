import { StringDecoder } from 'node:string_decoder';

/** One event of an event stream. */
export type StreamEvent = { readonly type: string; readonly data: string; readonly id: string };

/** Incremental parser for event streams per the HTML standard. It shares no code with any subject. */
export class EventStreamReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onEvent: (event: StreamEvent) => void;
  #rest = '';
  #isFirst = true;
  #type = '';
  #id = '';
  #data: string[] = [];

  constructor(onEvent: (event: StreamEvent) => void) {
    this.#onEvent = onEvent;
  }

  add(bytes: Uint8Array): void {
    this.#take(this.#decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), false);
  }

  /** Ends the stream. Per the standard, an event without its blank line is dropped. @returns the dropped text */
  end(): string | undefined {
    this.#take(this.#decoder.end(), true);
    return this.#data.length > 0 || this.#rest !== '' ? [...this.#data, this.#rest].join('\n') : undefined;
  }

  #take(text: string, isLast: boolean): void {
    let all = this.#rest + text;
    if (this.#isFirst && all !== '') {
      this.#isFirst = false;
      if (all.startsWith('\ufeff')) all = all.slice(1);
    }
    for (;;) {
      const end = all.search(/[\r\n]/);
      // A CR at the end may be half of a CR LF.
      if (end === -1 || (all[end] === '\r' && end === all.length - 1 && !isLast)) break;
      const line = all.slice(0, end);
      all = all.slice(all.startsWith('\r\n', end) ? end + 2 : end + 1);
      this.#line(line);
    }
    this.#rest = all;
  }

  #line(line: string): void {
    if (line === '') {
      if (this.#data.length > 0) this.#onEvent({ type: this.#type || 'message', data: this.#data.join('\n'), id: this.#id });
      this.#data = [];
      this.#type = '';
      return;
    }
    const { name, value } = readField(line);
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') this.#type = value;
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
  }
}

/** Name and value of a line; a comment has no name. */
export function readField(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { name: line, value: '' };
  return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, '') };
}
