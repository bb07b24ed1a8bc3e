import { change, wrap } from '../../change.ts';
import { SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenProvider } from './broken-provider.ts';

/** Faults in writing a stream. */
export const BROKEN_STREAMS: Readonly<Record<string, BrokenProvider>> = {
  'streams-as-plain-text': {
    breaks: 'FRM-1.provider',
    fault: 'It declares its stream as plain text.',
    Provider: change(SmallProvider, { streamHeaders: () => ({ 'content-type': 'text/plain' }) }),
  },
  'no-blank-line-after-events': {
    breaks: 'FRM-3.provider-line-endings',
    also: [
      'FRM-8.provider',
      'ITM-4.provider-chunks',
      'ITM-7.provider-usage',
      'CBK-4.provider-matching-answers',
      'ITM-9.provider',
      'ITM-4.provider-role',
    ],
    fault: 'It writes one newline after each event instead of two, so readers see a single event.',
    Provider: change(SmallProvider, { frame: (data: string) => `data: ${data}\n` }),
  },
  'byte-order-mark-per-write': {
    breaks: 'FRM-2.provider-byte-order-mark',
    also: ['FRM-8.provider', 'ITM-4.provider-chunks', 'ITM-7.provider-usage', 'ITM-9.provider'],
    fault: 'Its writer puts a byte-order mark before each write.',
    Provider: change(SmallProvider, { frame: (data: string) => `\ufeffdata: ${data}\n\n` }),
  },
  'data-after-done-event': {
    breaks: 'FRM-7.provider-end-mark',
    fault: 'It sends statistics after [DONE].',
    Provider: class extends SmallProvider {
      override *doneEvent(): Generator<string> {
        yield '[DONE]';
        yield '[DONE]';
      }
    },
  },
  'done-event-as-json': {
    breaks: 'FRM-7.provider-end-mark',
    also: ['ITM-4.provider-chunks', 'ITM-9.provider'],
    fault: 'It encodes [DONE] as JSON.',
    Provider: class extends SmallProvider {
      override *doneEvent(): Generator<string> {
        yield '"[DONE]"';
      }
    },
  },
  'writes-latin-1': {
    breaks: 'FRM-2.provider-charset',
    also: ['ITM-4.provider-chunks', 'ITM-9.provider'],
    fault: 'It encodes its output as Latin-1.',
    Provider: change(SmallProvider, { frame: (data: string) => Buffer.from(`data: ${data}\n\n`, 'latin1') }),
  },
  'no-tool-call-index': {
    breaks: 'ITM-5.provider',
    fault: 'Its tool call fragments have no index.',
    Provider: wrap(SmallProvider, 'toolFragments', (original) => original().map(({ index, ...piece }) => piece)),
  },
  'resets-at-stream-end': {
    breaks: 'FRM-7.provider-complete-body',
    fault: 'It closes the connection instead of ending the stream.',
    Provider: change(SmallProvider, { end: (response) => response.socket?.end() }),
  },
};
