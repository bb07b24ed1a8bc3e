import {
  CALLS,
  chunk,
  JOURNAL_KEY,
  type JournalCall,
  type JournalLine,
  writeConformingJournal,
} from '../../journals/conforming-journal.ts';
import { listSubjects } from '../../list-subjects.ts';
import type { BrokenSubject } from '../broken-subject.ts';

/** A journal with one fault. */
export type BrokenJournal = BrokenSubject & { readonly lines: () => JournalLine[] };

/** Whether a line is an item of a call, and contains `text` if given. */
function isItem({ frame }: JournalLine, { channel }: JournalCall, text = ''): boolean {
  return frame.startsWith(`2["${channel}"`) && frame.includes(text);
}

function isAck({ frame }: JournalLine, { ackId }: JournalCall): boolean {
  return frame.startsWith(`3${ackId}[`);
}

function replace(...pairs: readonly (readonly [string, string])[]): () => JournalLine[] {
  return () =>
    writeConformingJournal().map((line) => ({
      ...line,
      frame: pairs.reduce((frame, [old, next]) => frame.replaceAll(old, next), line.frame),
    }));
}

function change(edit: (line: JournalLine) => readonly JournalLine[]): () => JournalLine[] {
  return () => writeConformingJournal().flatMap(edit);
}

function item({ channel }: JournalCall, value: unknown): string {
  return `2${JSON.stringify([channel, value])}`;
}

/** Every journal with one fault. */
export const BROKEN_JOURNALS = listSubjects<BrokenJournal>({
  'no-ids': {
    breaks: 'REQ-1.wire',
    fault: 'The backend omits chat and message ids without a chat.',
    lines: replace(['"chat_id":"",', '']),
  },
  'call-without-ack-request': {
    breaks: 'REQ-1.wire',
    also: ['CBK-1.wire-one-ack', 'CBK-9.wire'],
    fault: 'The backend emits a call without an ack request.',
    lines: replace(['21["events"', '2["events"']),
  },
  'counter-as-channel': {
    breaks: 'CHN-1.wire',
    fault: 'The backend numbers its channels.',
    lines: replace(['3b1c0000-0000-4000-8000-00000000000', '']),
  },
  'reuses-channel': {
    breaks: 'CHN-3.wire',
    fault: 'The backend reuses the channel of an ended call.',
    lines: () => {
      const lines = writeConformingJournal();
      const last = lines.at(-1)?.at ?? 0;
      const again = lines.filter((line) => line.frame.includes(CALLS.nonStreaming.channel) || isAck(line, CALLS.nonStreaming));
      return [
        ...lines,
        ...again.map((line) => ({ ...line, at: last, frame: line.frame.replace(/^([23])2\[/, '$17[') })),
        { ...lines[0], at: last + 60_000, session: 'Xq0aB1', from: 'executor', to: 'backend', frame: '2["heartbeat",{}]' },
      ];
    },
  },
  'another-session-answers': {
    breaks: 'ENV-5.wire',
    fault: 'The backend sends a call to every session of the user, and another one answers.',
    lines: change((line) => [isItem(line, CALLS.streamed) ? { ...line, session: 'OtherTab' } : line]),
  },
  'acks-twice': {
    breaks: 'CBK-1.wire-one-ack',
    fault: 'The executor acks again when the stream fails.',
    lines: change((line) =>
      isItem(line, CALLS.lateError, 'answer-cut') ? [{ ...line, frame: `3${CALLS.lateError.ackId}[{"error":"late"}]` }, line] : [line],
    ),
  },
  'never-acks': {
    breaks: 'CBK-1.wire-one-ack',
    fault: 'The executor forgets the ack of a request without streaming.',
    also: ['CBK-9.wire'],
    lines: change((line) => (isAck(line, CALLS.nonStreaming) ? [] : [line])),
  },
  'item-before-ack': {
    breaks: 'CBK-9.wire',
    fault: 'The executor acks after the first item.',
    lines: () => {
      const lines = writeConformingJournal();
      const at = lines.findIndex((line) => isAck(line, CALLS.streamed));
      const [ack, first] = [lines[at], lines[at + 1]];
      if (ack && first) lines.splice(at, 2, { ...first, at: ack.at }, { ...ack, at: first.at });
      return lines;
    },
  },
  'streams-non-streaming-request': {
    breaks: 'CBK-4.wire',
    fault: 'The executor streams though the request does not.',
    lines: change((line) => {
      if (isAck(line, CALLS.nonStreaming)) return [{ ...line, frame: `3${CALLS.nonStreaming.ackId}[{"status":true}]` }];
      return [line];
    }),
  },
  'acks-error-instance': {
    breaks: 'CBK-1.wire-ack-form',
    fault: 'The executor acks with an Error, which arrives as {}.',
    lines: change((line) => [isAck(line, CALLS.earlyError) ? { ...line, frame: `3${CALLS.earlyError.ackId}[{}]` } : line]),
  },
  'forwards-comments': {
    breaks: 'ITM-1.wire',
    fault: 'The executor forwards the keep-alives of its provider.',
    lines: change((line) =>
      isItem(line, CALLS.streamed, 'Hel') ? [{ ...line, frame: item(CALLS.streamed, ': keep-alive') }, line] : [line],
    ),
  },
  'done-twice': {
    breaks: 'END-1.wire',
    fault: 'The executor sends done twice for a failed stream.',
    lines: change((line) => (isItem(line, CALLS.lateError, '"done":true') ? [line, line] : [line])),
  },
  'item-after-done': {
    breaks: 'END-1.wire',
    also: ['ITM-7.wire'],
    fault: 'The executor flushes its buffer after done.',
    lines: () => {
      const lines = writeConformingJournal();
      const at = lines.findIndex((line) => isItem(line, CALLS.streamed, '{"done":true}]'));
      const [before, done] = [lines[at - 2], lines[at]];
      if (before && done) {
        lines.splice(at + 1, 0, { ...before, at: done.at });
        lines.splice(at - 2, 1);
      }
      return lines;
    },
  },
  'never-done': {
    breaks: 'END-1.wire',
    fault: 'The executor forgets done after an error ack.',
    lines: change((line) => (isItem(line, CALLS.earlyError) ? [] : [line])),
  },
  'joins-events-in-one-item': {
    breaks: 'ITM-2.wire',
    fault: 'The executor joins events into one text to save emits.',
    lines: change((line) => {
      if (!isItem(line, CALLS.streamed, 'Hel')) return [line];
      const both = [chunk({ role: 'assistant', content: 'He' }), chunk({ content: 'l' })].map(
        (chunk) => `data: ${JSON.stringify(chunk)}\n\n`,
      );
      return [{ ...line, frame: item(CALLS.streamed, both.join('')) }];
    }),
  },
  'finish-reason-after-error': {
    breaks: 'ERR-5.wire',
    fault: 'The executor ends a failed stream with a finish reason.',
    lines: change((line) =>
      isItem(line, CALLS.lateError, 'answer-cut') ? [line, { ...line, frame: item(CALLS.lateError, chunk({}, 'stop')) }] : [line],
    ),
  },
  'too-large-item': {
    breaks: 'ITM-6.wire',
    fault: 'The executor sends an image as one item.',
    lines: change((line) => [
      isItem(line, CALLS.streamed, 'Hel') ? { ...line, frame: line.frame.replace('Hel', 'A'.repeat(1_100_000)) } : line,
    ]),
  },
  'changing-chunk-ids': {
    breaks: 'ITM-4.wire',
    fault: 'The executor forwards changing ids of a provider.',
    lines: change((line) => [
      isItem(line, CALLS.streamed, 'lo 漢字') ? { ...line, frame: line.frame.replace('chatcmpl-1', 'chatcmpl-2') } : line,
    ]),
  },
  'no-tool-call-index': {
    breaks: 'ITM-5.wire',
    fault: 'The executor forwards tool call fragments without an index.',
    lines: change((line) => [
      isItem(line, CALLS.streamed) ? { ...line, frame: line.frame.replaceAll('"tool_calls":[{"index":0,', '"tool_calls":[{') } : line,
    ]),
  },
  'no-finish-reason': {
    breaks: 'ITM-7.wire',
    fault: 'The executor drops chunks without text, and the finish reason with them.',
    lines: change((line) => (isItem(line, CALLS.streamed, '"finish_reason":"tool_calls"') ? [] : [line])),
  },
  'ignores-stop': {
    breaks: 'CAN-5.wire',
    fault: 'The executor ignores a stop.',
    lines: () => {
      const lines = writeConformingJournal();
      const at = lines.findIndex((line) => isItem(line, CALLS.stopped, 'story'));
      return lines.map((line, index) => (index >= at ? { ...line, at: line.at + 4_000 } : line));
    },
  },
  'key-in-error': {
    breaks: 'SEC-1.wire',
    fault: 'The executor forwards a provider error that contains the key.',
    lines: replace(['The provider requires a key.', `Incorrect API key: ${JOURNAL_KEY}.`]),
  },
});
