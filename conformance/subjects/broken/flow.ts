import type { Json } from '../small-executor/json.ts';
import { type Line, Outbox } from '../small-executor/outbox.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults of flow control. */
export const BROKEN_FLOWS: readonly BrokenExecutor[] = [
  {
    id: 'joins-events-in-one-item',
    breaks: 'FL-1',
    fault: 'It joins the events that wait into one text, of which readers lose everything.',
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
    fault: 'It sends one item for each delta and waits for each ack, so that a slow backend falls behind without limit.',
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
    fault: 'It waits for the ack of each item, however long.',
    parts: {
      Outbox: class extends Outbox {
        override release(): void {}
      },
    },
  },
  {
    id: 'gathers-for-long',
    breaks: 'FL-5',
    also: ['FL-2', 'FL-7'],
    fault: 'It gathers deltas for 420 ms before it sends them, also where nothing holds it up.',
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
    fault: 'It sends one channel empty before it looks at the next.',
    parts: {
      Outbox: class extends Outbox {
        override turn(lines: Set<Line>, line: Line): void {
          if (line.items.length === 0) lines.delete(line);
        }
      },
    },
  },
  {
    id: 'trusts-a-backend-that-acked',
    breaks: 'FL-8',
    fault: 'Once a backend has acked something, it waits for ever for an ack that is missing, with all channels.',
    parts: {
      Outbox: class extends Outbox {
        override release(...released: Parameters<Outbox['release']>): void {
          if (this.acks !== 'yes') super.release(...released);
        }
      },
    },
  },
];
