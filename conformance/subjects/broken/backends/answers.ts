import { change, wrap } from '../../change.ts';
import { isObject, type Json } from '../../json.ts';
import { Channel } from '../../small-backend/channel.ts';
import { ChatAnswer } from '../../small-backend/chat-answer.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import type { Part } from '../../small-backend/item-reader.ts';
import type { SmallBackendParts } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

function rebuild(chunk: Json): Json {
  const choices: readonly unknown[] = Array.isArray(chunk['choices']) ? chunk['choices'] : [];
  const known = choices.filter(isObject).map(({ index, delta, finish_reason: finish }) => {
    const { role, content, reasoning_content: reasoning } = isObject(delta) ? delta : {};
    return { index, delta: { role, content, reasoning_content: reasoning }, finish_reason: finish };
  });
  const { id, object, created, model } = chunk;
  return { id, object, created, model, choices: known };
}

function encoding(encode: (chunk: Json) => string): Partial<SmallBackendParts> {
  return { EventStreamAnswer: change(EventStreamAnswer, { encode: (chunk: Json) => encode(chunk) }) };
}

/** Faults in writing the answer. */
export const BROKEN_ANSWERS: Readonly<Record<string, BrokenBackend>> = {
  'splits-inside-characters': {
    breaks: 'ANS-3.characters',
    finding: /the text/,
    fault: 'It writes long text in pieces and splits them inside a character.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'write', async (original, text) => {
      for (let at = 0; at < text.length; at += 1_001) await original(text.slice(at, at + 1_001));
    }),
  },
  'writes-latin-1': {
    breaks: 'ANS-3.characters',
    also: 'most',
    finding: /the text|multi-byte characters/,
    fault: 'It writes the stream in an encoding other than UTF-8.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'write', async function (_original, text) {
      this.response.write(Buffer.from(text, 'latin1'));
    }),
  },
  'sends-done-twice': {
    breaks: 'END-4.end-mark-once',
    also: ['ANS-3.end-mark'],
    finding: /\[DONE\] at most once/,
    fault: 'It ends each stream with [DONE] twice.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'end', function (original) {
      this.response.write('data: [DONE]\n\n');
      original();
    }),
  },
  'hangs-on-empty-stream': {
    breaks: 'END-5.empty-stream',
    finding: /the HTTP response to end/,
    fault: 'It waits for a first chunk, which an empty stream does not have.',
    Channel: class extends Channel {
      #hasChunk = false;

      override push(part: Part, onConsumed: () => void): void {
        this.#hasChunk ||= part !== 'done';
        if (this.#hasChunk) super.push(part, onConsumed);
        else onConsumed();
      }
    },
  },
  'unescaped-line-breaks': {
    breaks: 'ITM-3.objects',
    also: ['ITM-8', 'ITM-3.text-items'],
    finding: /as data|the text/,
    fault: 'It writes line breaks in the text unescaped into the stream.',
    ...encoding((chunk) => `data: ${JSON.stringify(chunk).replaceAll('\\n', '\n')}\n\n`),
  },
  'encodes-chunks-twice': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /double-encoded/,
    fault: 'It encodes each chunk as JSON twice.',
    ...encoding((chunk) => `data: ${JSON.stringify(JSON.stringify(chunk))}\n\n`),
  },
  'joins-chunks-in-one-event': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /several objects in one event/,
    fault: 'It writes two chunks that arrive together into one event.',
    EventStreamAnswer: class extends EventStreamAnswer {
      #waiting = '';

      override encode(chunk: Json): string {
        const json = JSON.stringify(chunk);
        if (this.#waiting === '') {
          this.#waiting = json;
          return '';
        }
        const both = this.#waiting + json;
        this.#waiting = '';
        return `data: ${both}\n\n`;
      }

      override end(): void {
        if (this.#waiting !== '') this.response.write(`data: ${this.#waiting}\n\n`);
        super.end();
      }
    },
  },
  'no-blank-line-after-events': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /the text|one event|as data/,
    fault: 'It ends an event with a single line break, so the whole stream is one event.',
    ...encoding((chunk) => `data: ${JSON.stringify(chunk)}\n`),
  },
  'drops-tool-calls-and-usage': {
    breaks: 'ANS-3.complete-chunks',
    finding: /reasoning|tool calls|usage/,
    fault: 'It rebuilds each chunk from known fields and loses tool calls and usage.',
    ...encoding((chunk) => `data: ${JSON.stringify(rebuild(chunk))}\n\n`),
  },
  'drops-data-for-slow-callers': {
    breaks: 'FLW-9',
    finding: /did not read for a while/,
    fault: 'It drops data for a slow caller.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'writeChunk', async function (_original, chunk) {
      if (this.response.writableLength < 1_500_000) this.response.write(this.encode(chunk));
    }),
  },
  'buffers-whole-stream': {
    breaks: 'ANS-3.immediate-items',
    also: 'most',
    finding: /before the stream ends/,
    fault: 'It buffers the whole stream and answers when it ends.',
    EventStreamAnswer: class extends EventStreamAnswer {
      #kept = '';

      override async write(text: string): Promise<void> {
        this.#kept += text;
      }

      override end(): void {
        this.response.write(this.#kept);
        super.end();
      }
    },
  },
  'stream-declared-as-json': {
    breaks: 'ANS-3.content-type',
    finding: /text\/event-stream/,
    fault: 'It sends an event stream with the content type of JSON.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'begin', function () {
      this.response.writeHead(200, { 'content-type': 'application/json' });
      this.response.flushHeaders();
    }),
  },
  'no-done-event': {
    breaks: 'ANS-3.end-mark',
    finding: /\[DONE\] once and last/,
    fault: 'It ends its streams without [DONE].',
    EventStreamAnswer: wrap(EventStreamAnswer, 'end', function () {
      this.response.end();
    }),
  },
  'no-done-event-for-chats': {
    breaks: 'ANS-4',
    also: ['ANS-6'],
    finding: /"done": true/,
    fault: 'It sends the pieces of an answer as events, but not the end.',
    ChatAnswer: wrap(ChatAnswer, 'end', function () {
      this.emit('chat:active', { active: false });
    }),
  },
  'chats-see-text-at-the-end': {
    breaks: 'ANS-4',
    finding: /before its end/,
    fault: 'It sends the text of an answer to a chat message only with its end.',
    ChatAnswer: change(ChatAnswer, { sendText: () => undefined }),
  },
  'hides-errors-of-chats': {
    breaks: 'ANS-6',
    finding: /an error event/,
    fault: 'It ends a failed answer to a chat message as if it had succeeded.',
    ChatAnswer: change(ChatAnswer, { fail: () => undefined }),
  },
};
