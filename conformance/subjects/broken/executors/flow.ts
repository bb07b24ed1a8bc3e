import { change } from '../../change.ts';
import { firstChoice, type Json } from '../../json.ts';
import { Normalizer } from '../../small-executor/normalizer.ts';
import { type ChannelQueue, Outbox } from '../../small-executor/outbox.ts';
import type { BrokenExecutor } from './broken-executor.ts';

const MAX_JOINED_LENGTH = 60_000;

/** Faults in flow control. */
export const BROKEN_FLOWS: Readonly<Record<string, BrokenExecutor>> = {
  'joins-events-in-one-item': {
    breaks: 'ITM-2',
    fault: 'It joins pending events into one text, which readers cannot parse.',
    Outbox: class extends Outbox {
      override merge(one: Json, other: Json): Json | undefined {
        if (!Array.isArray(other['choices'])) return undefined;
        const before: unknown[] = Array.isArray(one['joined']) ? one['joined'] : [one];
        // Not above the message size of a backend that takes little, which is another fault.
        if (JSON.stringify([before, other]).length > MAX_JOINED_LENGTH) return undefined;
        return { joined: [...before, other] };
      }

      override emit(...[channel, item, onAck]: Parameters<Outbox['emit']>): void {
        const { joined } = item as { joined?: readonly unknown[] };
        super.emit(channel, joined ? joined.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('') : item, onAck);
      }
    },
  },
  'never-merges-deltas': {
    breaks: 'FLW-1',
    fault: 'It sends one item per delta and waits for each ack, so a slow backend falls behind without bound.',
    Outbox: change(Outbox, { merge: () => undefined }),
  },
  'no-item-ack-timeout': {
    breaks: 'FLW-6.no-acks',
    also: ['FLW-6.acks-stop'],
    fault: 'It waits for the ack of each item without a timeout.',
    Outbox: change(Outbox, { onMissingAck: () => undefined }),
  },
  'buffers-deltas-too-long': {
    breaks: 'FLW-3',
    // So long that the median of the delays, about half of it, is far above the limit of the check.
    fault: 'It buffers deltas for a second, even without backpressure.',
    Outbox: class extends Outbox {
      #isAdding = false;
      #buffering: NodeJS.Timeout | undefined;

      override add(...[queue, item]: Parameters<Outbox['add']>): Promise<void> {
        this.#isAdding = true;
        const added = super.add(queue, item);
        this.#isAdding = false;
        return added;
      }

      override pump(): void {
        if (!this.#isAdding) super.pump();
        else {
          this.#buffering ??= setTimeout(() => {
            this.#buffering = undefined;
            super.pump();
          }, 1_000);
        }
      }
    },
  },
  'merges-reasoning-with-content': {
    breaks: 'FLW-4',
    also: ['FLW-11'],
    fault: 'It merges reasoning and content into one chunk.',
    Outbox: class extends Outbox {
      override mergeDeltas(one: Json, other: Json): Json | undefined {
        const merged = super.mergeDeltas(one, other);
        if (merged || other['tool_calls'] || one['tool_calls'] || one['content']) return merged;
        return { ...one, ...other };
      }
    },
  },
  'merges-choices': {
    breaks: 'FLW-4',
    fault: 'It merges chunks of different choices, so the second one ends up in the first.',
    Outbox: class extends Outbox {
      override merge(one: Json, other: Json): Json | undefined {
        const [{ choice }, { choice: second }] = [firstChoice(one), firstChoice(other)];
        return super.merge(one, { ...other, choices: [{ ...second, index: choice['index'] }] });
      }
    },
  },
  'keeps-first-tool-call-of-a-chunk': {
    breaks: 'FLW-4',
    fault: 'When it merges a chunk with pieces of two tool calls, it loses the second.',
    Outbox: class extends Outbox {
      override mergeDeltas(one: Json, other: Json): Json | undefined {
        const calls = other['tool_calls'];
        return super.mergeDeltas(one, Array.isArray(calls) ? { ...other, tool_calls: calls.slice(0, 1) } : other);
      }
    },
  },
  'stops-at-256-items': {
    breaks: 'FLW-4',
    fault: 'It reads no more from the provider once 256 items of a channel wait, and never goes on.',
    Outbox: class extends Outbox {
      override async add(...[queue, item]: Parameters<Outbox['add']>): Promise<void> {
        await super.add(queue, item);
        if (queue.items.length >= 256) await new Promise(() => undefined);
      }
    },
  },
  'keeps-first-reasoning-details': {
    breaks: 'FLW-11',
    fault: 'It merges reasoning text and drops the reasoning_details of all merged chunks but the first.',
    Outbox: class extends Outbox {
      override mergeDeltas(one: Json, other: Json): Json | undefined {
        const { reasoning_details: _, ...rest } = other;
        const { reasoning_details: first, ...before } = one;
        const merged = super.mergeDeltas(before, rest);
        return merged && first !== undefined ? { ...merged, reasoning_details: first } : merged;
      }
    },
  },
  'keeps-other-fields-of-first-chunk': {
    breaks: 'FLW-5',
    fault: 'It merges text and drops the other fields of all merged chunks but the first.',
    Normalizer: class extends Normalizer {
      override normalize(chunk: Json): Json | undefined {
        const normalized = super.normalize(chunk);
        return normalized && { ...normalized, ...(chunk['citations'] !== undefined && { citations: chunk['citations'] }) };
      }
    },
    Outbox: change(Outbox, { hasSameFields: () => true }),
  },
  'keeps-first-timings': {
    breaks: 'FLW-5',
    fault: 'It keeps the timings of the first of the merged chunks.',
    Normalizer: class extends Normalizer {
      override normalize(chunk: Json): Json | undefined {
        const normalized = super.normalize(chunk);
        return normalized && { ...normalized, ...(chunk['timings'] !== undefined && { timings: chunk['timings'] }) };
      }
    },
    Outbox: class extends Outbox {
      override hasSameFields(one: Json, { timings: _, ...other }: Json): boolean {
        const { timings: __, ...rest } = one;
        return super.hasSameFields(rest, other);
      }
    },
  },
  'drains-channel-by-channel': {
    breaks: 'FLW-2',
    fault: 'It drains one channel before the next.',
    Outbox: class extends Outbox {
      override rotate(lines: Set<ChannelQueue>, line: ChannelQueue): void {
        if (line.items.length === 0) lines.delete(line);
      }
    },
  },
  'one-missing-ack-blocks-all': {
    breaks: 'FLW-6.acks-stop',
    fault: 'After a first ack, a missing ack blocks all channels forever.',
    Outbox: class extends Outbox {
      override onMissingAck(...released: Parameters<Outbox['onMissingAck']>): void {
        if (this.acks !== 'yes') super.onMissingAck(...released);
      }
    },
  },
};
