import { isObject, type Json } from '../json.ts';
import { ANSWER_TRUNCATED, BAD_ANSWER, Failure, LINE_TOO_LONG } from './failure.ts';

/** One event of a provider stream. */
export type ProviderEvent = { readonly name: string; readonly data: string };

/** Maximum line length, in characters. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;

/** Parses provider bytes into chunks. One per request, since it buffers incomplete lines. */
export class Reader {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #isFirst = true;
  #partialLine = '';
  #endedWithReturn = false;
  #data: string[] = [];
  #name = '';
  #jsonLines: string[] = [];
  protected isDone = false;
  protected hasFinish = false;
  protected format: 'unknown' | 'event-stream' | 'json' = 'unknown';
  /** Content type of the answer, which a conforming reader ignores. */
  readonly contentType: string;

  constructor(contentType: string) {
    this.contentType = contentType;
  }

  /** Decodes bytes; handles split characters and drops one leading byte-order mark. */
  decode(bytes: Uint8Array | undefined): string {
    const text = bytes === undefined ? this.#decoder.decode() : this.#decoder.decode(bytes, { stream: true });
    if (!this.#isFirst || text === '') return text;
    this.#isFirst = false;
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** Splits text into lines at LF, CR LF or CR, even if the pair is split. */
  splitLines(text: string): string[] {
    let added = text;
    if (this.#endedWithReturn && added !== '') {
      this.#endedWithReturn = false;
      if (added.startsWith('\n')) added = added.slice(1);
    }
    if (added.endsWith('\r')) this.#endedWithReturn = true;
    const [first = '', ...others] = added.split(/\r\n|\n|\r/);
    const lines = [this.#partialLine + first, ...others];
    this.#partialLine = lines.pop() ?? '';
    this.checkLineLength(this.#partialLine);
    return lines;
  }

  checkLineLength(line: string): void {
    if (line.length > MAX_LINE_LENGTH) throw new Failure(...LINE_TOO_LONG);
  }

  /** Parses one line of an event stream. @returns the event if the line ends one */
  parseLine(line: string): ProviderEvent | undefined {
    if (line === '') {
      const event = { name: this.#name, data: this.#data.join('\n') };
      const hasData = this.#data.length > 0 && event.data !== '';
      this.#data = [];
      this.#name = '';
      return hasData ? event : undefined;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?)?([\s\S]*)$/.exec(line) ?? [];
    if (field === 'data') this.#data.push(value);
    if (field === 'event') this.#name = value;
    return undefined;
  }

  /** The chunk of an event; undefined for `[DONE]`. */
  parseEvent({ name, data }: ProviderEvent): Json | undefined {
    if (data.trim() === '[DONE]') {
      this.isDone = true;
      return undefined;
    }
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      throw new Failure(...BAD_ANSWER);
    }
    if (name === 'error' || !isObject(value) || value['error']) throw this.streamFailure();
    return value;
  }

  streamFailure(): Failure {
    return new Failure('provider-error', 'The provider reported an error mid-stream.', 'Try again.');
  }

  /** Parses a whole body. */
  async *read(body: AsyncIterable<Uint8Array>): AsyncGenerator<Json> {
    for await (const bytes of body) {
      yield* this.parseLines(this.splitLines(this.decode(bytes)));
      if (this.isDone) return;
    }
    yield* this.parseLines(this.splitLines(this.decode(undefined)));
    yield* this.end();
  }

  /** Handles an unterminated last line or event. */
  *end(): Generator<Json> {
    const rest = this.#partialLine;
    this.#partialLine = '';
    yield* this.parseLines(rest === '' ? [''] : [rest, '']);
    if (this.format === 'unknown') throw new Failure(...BAD_ANSWER);
    if (!this.isDone && !this.hasFinish) throw new Failure(...ANSWER_TRUNCATED);
  }

  protected *parseLines(lines: readonly string[]): Generator<Json> {
    for (const line of lines) {
      if (this.isDone) return;
      if (this.format === 'unknown' && line.trim() !== '') this.format = /^\s*[{[<]/.test(line) ? 'json' : 'event-stream';
      if (this.format === 'json') yield* this.parseJsonLine(line);
      if (this.format !== 'event-stream') continue;
      const event = this.parseLine(line);
      const chunk = event && this.parseEvent(event);
      if (chunk) yield* this.toDeltas(chunk);
    }
  }

  /** Parses JSON: one value per line, or one value on several lines. */
  protected *parseJsonLine(line: string): Generator<Json> {
    this.#jsonLines.push(line);
    const text = this.#jsonLines.join('\n');
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return;
    }
    this.#jsonLines = [];
    if (!isObject(value) || value['error'] || !Array.isArray(value['choices']))
      throw value && isObject(value) && value['error'] ? this.streamFailure() : new Failure(...BAD_ANSWER);
    yield* this.toDeltas(value);
  }

  /** Converts a whole message, as in a non-streamed body, to a delta. */
  protected *toDeltas(chunk: Json): Generator<Json> {
    const choices = (Array.isArray(chunk['choices']) ? chunk['choices'] : []).filter(isObject).map((choice) => {
      if (choice['finish_reason']) this.hasFinish = true;
      const { message, ...others } = choice;
      return isObject(message) && !choice['delta'] ? { ...others, delta: message } : choice;
    });
    yield { ...chunk, choices };
  }
}
