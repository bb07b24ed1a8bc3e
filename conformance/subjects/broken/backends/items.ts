import { change, wrap } from '../../change.ts';
import { isObject, type Json, parseObject } from '../../json.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import { ItemReader, type Part } from '../../small-backend/item-reader.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

class RawAnswer extends EventStreamAnswer {
  override encode(chunk: Json): string {
    return 'line' in chunk ? `data: ${chunk['line']}\n\n` : super.encode(chunk);
  }
}

/** A reader that treats lines of that kind as data. */
function treatingAsData(pattern: RegExp): typeof ItemReader {
  return wrap(ItemReader, 'readEvent', (original, lines) => {
    const strange = lines.filter((line) => pattern.test(line));
    return [...strange.map((line) => ({ chunk: { line } })), ...original(lines)];
  });
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
    ItemReader: wrap(ItemReader, 'readEvent', (original, lines) => lines.flatMap((line) => original([line]))),
  },
  'ends-on-truthy-done': {
    breaks: 'END-3',
    finding: /boolean true/,
    fault: 'It ends a stream on any truthy done.',
    ItemReader: change(ItemReader, { isEnd: (item: Json) => Boolean(item['done' as const]) }),
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
    ItemReader: wrap(ItemReader, 'readText', function (original, text) {
      return text.includes('data:') ? text.split(/\r?\n\r?\n/).flatMap((event) => this.readEvent(event.split(/\r?\n/))) : original(text);
    }),
  },
  'searches-done-in-text': {
    breaks: 'ITM-3.objects',
    also: ['ITM-8', 'ITM-3.text-items', 'ANS-4'],
    finding: /"done|data: \{/,
    fault: 'It searches the text of an item for "done":true and ends there.',
    ItemReader: wrap(ItemReader, 'read', (original, item) =>
      JSON.stringify(item ?? null)
        .replaceAll('\\', '')
        .includes('"done":true')
        ? ['done' as const]
        : original(item),
    ),
  },
  'ends-at-done-event': {
    breaks: 'END-4.after-end-mark',
    also: ['ITM-8'],
    finding: /\[DONE\]/,
    fault: 'It ends the stream at [DONE].',
    ItemReader: wrap(ItemReader, 'readText', (original, text) =>
      /^(data: ?)?\[DONE\]\s*$/.test(text) ? ['done' as const] : original(text),
    ),
  },
  'requires-space-after-data': {
    breaks: 'ITM-3.text-items',
    finding: /without a space/,
    fault: 'It accepts data lines only with a space after the colon.',
    ItemReader: wrap(ItemReader, 'readEvent', (original, lines) => original(lines.filter((line) => line.startsWith('data: ')))),
  },
  'accepts-lists-of-items': {
    breaks: 'ITM-3.non-items',
    finding: /not an item/,
    fault: 'It treats a list on the channel as several items.',
    ItemReader: wrap(ItemReader, 'read', function (original, item) {
      return Array.isArray(item) ? item.flatMap((entry) => this.read(entry)) : original(item);
    }),
  },
  'reads-only-first-event': {
    breaks: 'ITM-3.several-events',
    finding: /one item whose lines end/,
    fault: 'It reads the first event of a text and drops the others.',
    ItemReader: wrap(ItemReader, 'readText', (original, text) => original(text).slice(0, 1)),
  },
  'no-json-text-items': {
    breaks: 'ITM-3.json-text',
    also: ['ITM-8'],
    finding: /JSON text/,
    fault: 'It reads text only as an event stream and loses plain JSON.',
    ItemReader: wrap(ItemReader, 'readText', (original, text) => (parseObject(text) ? [] : original(text))),
  },
  'drops-object-items': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /the text/,
    fault: 'It reads only text and drops items that are objects.',
    ItemReader: wrap(ItemReader, 'readObject', (original, item) => (isObject(item['error']) ? original(item) : [])),
  },
  'continues-after-error-item': {
    breaks: 'END-3',
    also: ['ANS-6'],
    finding: /error item|before/,
    fault: 'It forwards an error item as a chunk and continues the stream.',
    ItemReader: wrap(ItemReader, 'readObject', (original, item) =>
      isObject(item['error']) ? [{ chunk: { error: { type: 'e', param: null, cure: 'c', code: 'c', ...item['error'] } } }] : original(item),
    ),
  },
  'drops-error-items': {
    breaks: 'ANS-5',
    also: ['ITM-3.other-fields', 'END-3', 'ERR-1.error-answer', 'ANS-6'],
    finding: /sees success/,
    fault: 'It drops an error item and ends the stream with success.',
    ItemReader: wrap(ItemReader, 'readObject', (original, item) =>
      original(item).filter((part) => !(typeof part === 'object' && 'failure' in part)),
    ),
  },
  'finish-reason-after-error': {
    breaks: 'ANS-5',
    also: ['ITM-3.other-fields', 'END-3', 'ERR-1.error-answer', 'SES-11'],
    finding: /finish reason/,
    fault: 'It ends a failed stream with a finish reason too.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'fail', function (_original, failure) {
      this.response.write(`data: ${JSON.stringify(failure.body())}\n\n`);
      this.response.write(this.encode({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }));
      this.end();
    }),
  },
  'small-message-limit': {
    breaks: 'SEC-5',
    finding: /900,000 bytes|session/,
    fault: 'Its server closes a session above half a megabyte.',
    Backend: wrap(SmallBackend, 'socketOptions', (original) => ({ ...original(), maxHttpBufferSize: 500_000 })),
  },
};
