import { isObject, type Json } from '../json.ts';
import { ANSWER_CUT, BAD_ANSWER, Failure, LINE_TOO_LONG } from './failure.ts';

/** One event of a provider stream. */
export type ProviderEvent = { readonly name: string; readonly data: string };

/** Maximum line length, in characters. */
const LONGEST_LINE = 8 * 1024 * 1024;

/** Parses provider bytes into chunks. One per request, since it buffers incomplete lines. */
export class Reader {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #isFirst = true;
  #rest = '';
  #endedWithReturn = false;
  #data: string[] = [];
  #name = '';
  #jsonLines: string[] = [];
  protected isOver = false;
  protected hasFinish = false;
  protected form: 'unknown' | 'events' | 'lines' = 'unknown';
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
  lines(text: string): string[] {
    let added = text;
    if (this.#endedWithReturn && added !== '') {
      this.#endedWithReturn = false;
      if (added.startsWith('\n')) added = added.slice(1);
    }
    if (added.endsWith('\r')) this.#endedWithReturn = true;
    const lines = (this.#rest + added).split(/\r\n|\n|\r/);
    this.#rest = lines.pop() ?? '';
    this.limit(this.#rest);
    return lines;
  }

  /** Limits the line length. */
  limit(line: string): void {
    if (line.length > LONGEST_LINE) throw new Failure(...LINE_TOO_LONG);
  }

  /** Parses one line of an event stream. @returns the event that it ends */
  event(line: string): ProviderEvent | undefined {
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
  chunk({ name, data }: ProviderEvent): Json | undefined {
    if (data.trim() === '[DONE]') {
      this.isOver = true;
      return undefined;
    }
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      throw new Failure(...BAD_ANSWER);
    }
    if (name === 'error' || !isObject(value) || value['error']) throw this.reported();
    return value;
  }

  /** The failure for an error in the stream. */
  reported(): Failure {
    return new Failure('provider-error', 'The provider reported an error mid-stream.', 'Try again.');
  }

  /** Parses a whole body. */
  async *read(body: AsyncIterable<Uint8Array>): AsyncGenerator<Json> {
    for await (const bytes of body) {
      yield* this.take(this.lines(this.decode(bytes)));
      if (this.isOver) return;
    }
    yield* this.take(this.lines(this.decode(undefined)));
    yield* this.end();
  }

  /** Handles an unterminated last line or event. */
  *end(): Generator<Json> {
    const rest = this.#rest;
    this.#rest = '';
    yield* this.take(rest === '' ? [''] : [rest, '']);
    if (this.form === 'unknown') throw new Failure(...BAD_ANSWER);
    if (!this.isOver && !this.hasFinish) throw new Failure(...ANSWER_CUT);
  }

  protected *take(lines: readonly string[]): Generator<Json> {
    for (const line of lines) {
      if (this.isOver) return;
      if (this.form === 'unknown' && line.trim() !== '') this.form = /^\s*[{[<]/.test(line) ? 'lines' : 'events';
      if (this.form === 'lines') yield* this.takeJson(line);
      if (this.form !== 'events') continue;
      const event = this.event(line);
      const chunk = event && this.chunk(event);
      if (chunk) yield* this.seen(chunk);
    }
  }

  /** Parses JSON: one value per line, or one value on several lines. */
  protected *takeJson(line: string): Generator<Json> {
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
      throw value && isObject(value) && value['error'] ? this.reported() : new Failure(...BAD_ANSWER);
    yield* this.seen(value);
  }

  /** Converts a whole message, as in a non-streamed body, to a delta. */
  protected *seen(chunk: Json): Generator<Json> {
    const choices = (Array.isArray(chunk['choices']) ? chunk['choices'] : []).filter(isObject).map((choice) => {
      if (choice['finish_reason']) this.hasFinish = true;
      const { message, ...others } = choice;
      return isObject(message) && !choice['delta'] ? { ...others, delta: message } : choice;
    });
    yield { ...chunk, choices };
  }
}
