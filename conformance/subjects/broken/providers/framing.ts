import type { ServerResponse } from 'node:http';
import type { Json } from '../../json.ts';
import { SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenProvider } from './broken-provider.ts';

/** Faults in writing a stream. */
export const BROKEN_STREAMS: readonly BrokenProvider[] = [
  {
    id: 'streams-as-plain-text',
    breaks: 'PR-3',
    fault: 'It declares its stream as plain text.',
    Provider: class extends SmallProvider {
      override streamHeaders(): Record<string, string> {
        return { 'content-type': 'text/plain' };
      }
    },
  },
  {
    id: 'no-blank-line-after-events',
    breaks: 'FR-3',
    also: ['FR-14', 'FR-19', 'PR-5', 'PR-10', 'PR-16', 'PR-21'],
    fault: 'It writes one newline after each event instead of two, so readers see a single event.',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `data: ${data}\n`;
      }
    },
  },
  {
    id: 'byte-order-mark-per-write',
    breaks: 'FR-7',
    also: ['FR-14', 'FR-19', 'PR-5', 'PR-16'],
    fault: 'Its writer puts a byte-order mark before each write.',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `\ufeffdata: ${data}\n\n`;
      }
    },
  },
  {
    id: 'data-after-done-event',
    breaks: 'FR-10',
    fault: 'It sends statistics after [DONE].',
    Provider: class extends SmallProvider {
      override *doneEvent(): Generator<string> {
        yield '[DONE]';
        yield '[DONE]';
      }
    },
  },
  {
    id: 'done-event-as-json',
    breaks: 'FR-10',
    also: ['FR-19', 'PR-16'],
    fault: 'It encodes [DONE] as JSON.',
    Provider: class extends SmallProvider {
      override *doneEvent(): Generator<string> {
        yield '"[DONE]"';
      }
    },
  },
  {
    id: 'writes-latin-1',
    breaks: 'FR-18',
    also: ['FR-19', 'PR-16'],
    fault: 'It encodes its output as Latin-1.',
    Provider: class extends SmallProvider {
      override frame(data: string): Uint8Array {
        return Buffer.from(`data: ${data}\n\n`, 'latin1');
      }
    },
  },
  {
    id: 'no-tool-call-index',
    breaks: 'FR-23',
    fault: 'Its tool call fragments have no index.',
    Provider: class extends SmallProvider {
      override toolFragments(): Json[] {
        return super.toolFragments().map(({ index, ...piece }) => piece);
      }
    },
  },
  {
    id: 'resets-at-stream-end',
    breaks: 'PR-19',
    fault: 'It closes the connection instead of ending the stream.',
    Provider: class extends SmallProvider {
      override end(response: ServerResponse): void {
        response.socket?.end();
      }
    },
  },
];
