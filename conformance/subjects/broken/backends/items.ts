import { change } from '../../change.ts';
import { isObject, type Json, parseObject } from '../../json.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import type { Failure } from '../../small-backend/failure.ts';
import { ItemReader, type Part } from '../../small-backend/item-reader.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Forwards a non-data line as data. */
class RawAnswer extends EventStreamAnswer {
  override encode(chunk: Json): string {
    return 'line' in chunk ? `data: ${chunk['line']}\n\n` : super.encode(chunk);
  }
}

/** A reader that treats lines of that kind as data. */
function treatingAsData(pattern: RegExp): typeof ItemReader {
  return class extends ItemReader {
    override readEvent(lines: readonly string[]): Part[] {
      const strange = lines.filter((line) => pattern.test(line));
      return [...strange.map((line) => ({ chunk: { line } })), ...super.readEvent(lines)];
    }
  };
}

/** Faults in reading items. */
export const BROKEN_ITEMS: Readonly<Record<string, BrokenBackend>> = {
  'treats-comments-as-data': {
    breaks: 'ITM-3.comments',
    finding: /keep-alive|inside.* as data/,
    fault: 'It forwards comments as data.',
    ItemReader: treatingAsData(/^:/),
    EventStreamAnswer: RawAnswer,
  },
  'treats-fields-as-data': {
    breaks: 'ITM-3.other-fields',
    finding: / as data/,
    fault: 'It forwards event stream fields as data.',
    ItemReader: treatingAsData(/^(id|retry|unknown):/),
    EventStreamAnswer: RawAnswer,
  },
  'splits-multiline-data': {
    breaks: 'ITM-3.several-data-lines',
    finding: /several data lines/,
    fault: 'It treats each data line as a separate event.',
    ItemReader: class extends ItemReader {
      override readEvent(lines: readonly string[]): Part[] {
        return lines.flatMap((line) => super.readEvent([line]));
      }
    },
  },
  'ends-on-truthy-done': {
    breaks: 'END-3',
    finding: /boolean true/,
    fault: 'It ends a stream on any truthy done.',
    ItemReader: change(ItemReader, { isEnd: (item: Json) => Boolean(item['done']) }),
  },
  'drops-chunks-with-done': {
    breaks: 'END-3',
    finding: /one two three/,
    fault: 'It drops an object with done, even if it is a chunk.',
    ItemReader: class extends ItemReader {
      override readObject(item: Json): Part[] {
        return 'done' in item ? [] : super.readObject(item);
      }
    },
  },
  'searches-data-anywhere': {
    breaks: 'ITM-8',
    finding: /JSON text/,
    fault: 'It detects an event stream by “data:” anywhere in the text, even inside a chunk.',
    ItemReader: class extends ItemReader {
      override readText(text: string): Part[] {
        return text.includes('data:')
          ? text.split(/\r?\n\r?\n/).flatMap((event) => this.readEvent(event.split(/\r?\n/)))
          : super.readText(text);
      }
    },
  },
  'searches-done-in-text': {
    breaks: 'ITM-3.objects',
    also: ['ITM-8', 'ITM-3.text-items', 'ANS-4'],
    finding: /"done|data: \{/,
    fault: 'It searches the text of an item for "done":true and ends there.',
    ItemReader: class extends ItemReader {
      override read(item: unknown): Part[] {
        return JSON.stringify(item ?? null)
          .replaceAll('\\', '')
          .includes('"done":true')
          ? ['done']
          : super.read(item);
      }
    },
  },
  'ends-at-done-event': {
    breaks: 'END-4.after-end-mark',
    also: ['ITM-8'],
    finding: /\[DONE\]/,
    fault: 'It ends the stream at [DONE].',
    ItemReader: class extends ItemReader {
      override readText(text: string): Part[] {
        return /^(data: ?)?\[DONE\]\s*$/.test(text) ? ['done'] : super.readText(text);
      }
    },
  },
  'requires-space-after-data': {
    breaks: 'ITM-3.text-items',
    finding: /without a space/,
    fault: 'It accepts data lines only with a space after the colon.',
    ItemReader: class extends ItemReader {
      override readEvent(lines: readonly string[]): Part[] {
        return super.readEvent(lines.filter((line) => line.startsWith('data: ')));
      }
    },
  },
  'accepts-lists-of-items': {
    breaks: 'ITM-3.non-items',
    finding: /not an item/,
    fault: 'It treats a list on the channel as several items.',
    ItemReader: class extends ItemReader {
      override read(item: unknown): Part[] {
        return Array.isArray(item) ? item.flatMap((entry) => this.read(entry)) : super.read(item);
      }
    },
  },
  'reads-only-first-event': {
    breaks: 'ITM-3.several-events',
    finding: /one item whose lines end/,
    fault: 'It reads the first event of a text and drops the others.',
    ItemReader: class extends ItemReader {
      override readText(text: string): Part[] {
        return super.readText(text).slice(0, 1);
      }
    },
  },
  'no-json-text-items': {
    breaks: 'ITM-3.json-text',
    also: ['ITM-8'],
    finding: /JSON text/,
    fault: 'It reads text only as an event stream and loses plain JSON.',
    ItemReader: class extends ItemReader {
      override readText(text: string): Part[] {
        return parseObject(text) ? [] : super.readText(text);
      }
    },
  },
  'drops-object-items': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /the text/,
    fault: 'It reads only text and drops items that are objects.',
    ItemReader: class extends ItemReader {
      override readObject(item: Json): Part[] {
        return isObject(item['error']) ? super.readObject(item) : [];
      }
    },
  },
  'continues-after-error-item': {
    breaks: 'END-3',
    also: ['ANS-6'],
    finding: /error item|before/,
    fault: 'It forwards an error item as a chunk and continues the stream.',
    ItemReader: class extends ItemReader {
      override readObject(item: Json): Part[] {
        return isObject(item['error'])
          ? [{ chunk: { error: { type: 'e', param: null, cure: 'c', code: 'c', ...item['error'] } } }]
          : super.readObject(item);
      }
    },
  },
  'drops-error-items': {
    breaks: 'ANS-5',
    also: ['ITM-3.other-fields', 'END-3', 'ERR-1.error-answer', 'ANS-6'],
    finding: /sees success/,
    fault: 'It drops an error item and ends the stream with success.',
    ItemReader: class extends ItemReader {
      override readObject(item: Json): Part[] {
        return super.readObject(item).filter((part) => !(typeof part === 'object' && 'failure' in part));
      }
    },
  },
  'finish-reason-after-error': {
    breaks: 'ANS-5',
    also: ['ITM-3.other-fields', 'END-3', 'ERR-1.error-answer', 'SES-11'],
    finding: /finish reason/,
    fault: 'It ends a failed stream with a finish reason too.',
    EventStreamAnswer: class extends EventStreamAnswer {
      override fail(failure: Failure): void {
        this.response.write(`data: ${JSON.stringify(failure.body())}\n\n`);
        this.response.write(this.encode({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }));
        this.end();
      }
    },
  },
  'small-message-limit': {
    breaks: 'SEC-5',
    finding: /900,000 bytes|session/,
    fault: 'Its server closes a session above half a megabyte.',
    Backend: class extends SmallBackend {
      override socketOptions(): ReturnType<SmallBackend['socketOptions']> {
        return { ...super.socketOptions(), maxHttpBufferSize: 500_000 };
      }
    },
  },
};
