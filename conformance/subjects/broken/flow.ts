import type { Json } from '../json.ts';
import { type ChannelQueue, Outbox } from '../small-executor/outbox.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in flow control. */
export const BROKEN_FLOWS: readonly BrokenExecutor[] = [
  {
    id: 'joins-events-in-one-item',
    breaks: 'FL-1',
    fault: 'It joins pending events into one text, which readers cannot parse.',
    parts: {
      Outbox: class extends Outbox {
        override merge(one: Json, other: Json): Json | undefined {
          if (!Array.isArray(other['choices'])) return undefined;
          const before: unknown[] = Array.isArray(one['joined']) ? one['joined'] : [one];
          return { joined: [...before, other] };
        }

        override emit(...[channel, item, onAck]: Parameters<Outbox['emit']>): void {
          const { joined } = item as { joined?: readonly unknown[] };
          super.emit(channel, joined ? joined.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('') : item, onAck);
        }
      },
    },
  },
  {
    id: 'merges-nothing',
    breaks: 'FL-2',
    fault: 'It sends one item per delta and waits for each ack, so a slow backend falls behind without bound.',
    parts: {
      Outbox: class extends Outbox {
        override merge(): Json | undefined {
          return undefined;
        }
      },
    },
  },
  {
    id: 'waits-for-every-ack',
    breaks: 'FL-3',
    also: ['FL-8'],
    fault: 'It waits for the ack of each item without a timeout.',
    parts: {
      Outbox: class extends Outbox {
        override onMissingAck(): void {}
      },
    },
  },
  {
    id: 'gathers-for-long',
    breaks: 'FL-5',
    also: ['FL-2'],
    fault: 'It buffers deltas for 420 ms, even without backpressure.',
    parts: {
      Outbox: class extends Outbox {
        #gathering: NodeJS.Timeout | undefined;

        override pump(): void {
          this.#gathering ??= setTimeout(() => {
            this.#gathering = undefined;
            super.pump();
          }, 420);
        }
      },
    },
  },
  {
    id: 'mixes-kinds-of-text',
    breaks: 'FL-6',
    fault: 'It merges reasoning and content into one chunk.',
    parts: {
      Outbox: class extends Outbox {
        override mergeDeltas(one: Json, other: Json): Json | undefined {
          const merged = super.mergeDeltas(one, other);
          if (merged || other['tool_calls'] || one['tool_calls'] || one['content']) return merged;
          return { ...one, ...other };
        }
      },
    },
  },
  {
    id: 'takes-no-turns',
    breaks: 'FL-7',
    fault: 'It drains one channel before the next.',
    parts: {
      Outbox: class extends Outbox {
        override rotate(lines: Set<ChannelQueue>, line: ChannelQueue): void {
          if (line.items.length === 0) lines.delete(line);
        }
      },
    },
  },
  {
    id: 'trusts-a-backend-that-acked',
    breaks: 'FL-8',
    fault: 'After a first ack, a missing ack blocks all channels forever.',
    parts: {
      Outbox: class extends Outbox {
        override onMissingAck(...released: Parameters<Outbox['onMissingAck']>): void {
          if (this.acks !== 'yes') super.onMissingAck(...released);
        }
      },
    },
  },
];
