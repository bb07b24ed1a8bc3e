import { wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { BAD_ANSWER, Failure } from '../../small-executor/failure.ts';
import { type ProviderEvent, Reader } from '../../small-executor/reader.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** A reader that splits the text of each read at a line ending, and keeps the incomplete last line. */
function splitAt(lineEnding: RegExp): typeof Reader {
  return class extends Reader {
    #kept = '';

    override splitLines(text: string): string[] {
      const lines = (this.#kept + text).split(lineEnding);
      this.#kept = lines.pop() ?? '';
      this.checkLineLength(this.#kept);
      return lines;
    }

    override *end(): Generator<Json> {
      yield* this.parseLines([this.#kept, '']);
      yield* super.end();
    }
  };
}

/** Faults in parsing bytes into lines, and lines into events. */
export const BROKEN_FRAMINGS: Readonly<Record<string, BrokenExecutor>> = {
  'trims-each-read': {
    breaks: 'FRM-3.split-anywhere',
    also: ['ITM-9.two-streams', 'ITM-6', 'FRM-3.line-endings'],
    fault: 'It trims each read and loses spaces of text that is split there.',
    Reader: wrap(Reader, 'splitLines', (original, text) => original(text.replace(/^ +/, ''))),
  },
  'decodes-reads-separately': {
    breaks: 'FRM-2.split-characters',
    also: ['ITM-9.two-streams', 'ITM-6', 'FRM-2.byte-order-mark'],
    fault: 'It decodes each read separately, so a split character is lost.',
    Reader: wrap(Reader, 'decode', (original, bytes) => original(bytes && Buffer.from(Buffer.from(bytes).toString('utf8')))),
  },
  'no-cr-line-endings': {
    breaks: 'FRM-3.line-endings',
    fault: 'It supports LF and CR LF line endings, but not CR.',
    Reader: splitAt(/\r?\n/),
  },
  'split-crlf-ends-two-lines': {
    breaks: 'FRM-3.line-endings',
    sample: 1,
    fault: 'It treats a split CR LF pair as two line endings, so an event ends too early.',
    Reader: splitAt(/\r\n|\n|\r/),
  },
  'fails-on-comments': {
    breaks: 'FRM-3.comments',
    fault: 'It mistakes a keep-alive for an invalid answer.',
    Reader: wrap(Reader, 'parseLine', (original, line) => {
      if (line.startsWith(':')) throw new Failure(...BAD_ANSWER);
      return original(line);
    }),
  },
  'treats-fields-as-data': {
    breaks: 'FRM-3.other-fields',
    fault: 'It treats the value of every field as data.',
    Reader: wrap(Reader, 'parseLine', (original, line) => original(line.replace(/^(id|event|retry): ?/, 'data: '))),
  },
  'keeps-only-last-data-line': {
    breaks: 'FRM-3.several-data-lines',
    fault: 'It keeps only the last data line of an event.',
    Reader: class extends Reader {
      #data: string | undefined;

      override parseLine(line: string): ProviderEvent | undefined {
        if (line.startsWith('data')) this.#data = line;
        if (line !== '' || this.#data === undefined) return line.startsWith('data') ? undefined : super.parseLine(line);
        super.parseLine(this.#data);
        this.#data = undefined;
        return super.parseLine('');
      }
    },
  },
  'keeps-byte-order-mark': {
    breaks: 'FRM-2.byte-order-mark',
    fault: 'It treats a leading byte-order mark as part of the first field, so that event is lost.',
    Reader: class extends Reader {
      readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

      override decode(bytes: Uint8Array | undefined): string {
        return this.#decoder.decode(bytes, { stream: bytes !== undefined });
      }
    },
  },
  'case-insensitive-fields': {
    breaks: 'FRM-3.fields-of-a-line',
    fault: 'It accepts DATA as data, and ignores leading spaces.',
    Reader: wrap(Reader, 'parseLine', (original, line) => original(line.replace(/^ +/, '').replace(/^data/i, 'data'))),
  },
  'reads-after-done-event': {
    breaks: 'FRM-7.end-mark',
    also: ['ITM-7'],
    fault: 'It continues after [DONE] and forwards what follows.',
    Reader: wrap(Reader, 'parseEvent', (original, event) => (event.data.trim() === '[DONE]' ? undefined : original(event))),
  },
  'searches-data-anywhere': {
    breaks: 'ITM-9.framing-in-text',
    also: ['ITM-10.whole-part'],
    fault: 'It searches for "data:" anywhere in a line, even in model output.',
    Reader: wrap(Reader, 'parseLine', (original, line) => {
      const at = line.lastIndexOf('data:');
      return original(at > 0 && line.startsWith('data:') ? line.slice(at) : line);
    }),
  },
  'decodes-declared-charset': {
    breaks: 'FRM-2.charset',
    fault: 'It decodes the stream with the declared charset.',
    Reader: class extends Reader {
      #declared: TextDecoder | undefined;

      override decode(bytes: Uint8Array | undefined): string {
        const [, charset = 'utf-8'] = /charset=([\w-]+)/.exec(this.contentType) ?? [];
        if (charset === 'utf-8' || charset === 'nonsense') return super.decode(bytes);
        this.#declared ??= new TextDecoder(charset);
        return this.#declared.decode(bytes, { stream: bytes !== undefined });
      }
    },
  },
};
