import type { Failure } from './failure.ts';
import type { ItemReader, Part } from './item-reader.ts';

/** A queued part, and what to call when it is consumed. */
type Queued = { readonly part: Part; readonly onConsumed: () => void };

/** Ordered queue of the items on one channel, also before the ack. */
export class Channel {
  readonly name: string;
  readonly reader: ItemReader;
  readonly queue: Queued[] = [];
  hasEnded = false;
  failure: Failure | undefined;
  #wake: () => void = () => undefined;

  constructor(name: string, reader: ItemReader) {
    this.name = name;
    this.reader = reader;
  }

  /** Adds an item. Items after the end are acked and dropped. */
  receive(item: unknown, ack: () => void): void {
    const parts = this.hasEnded ? [] : this.reader.read(item);
    if (parts.length === 0) ack();
    for (const [index, part] of parts.entries()) this.push(part, index === parts.length - 1 ? ack : () => undefined);
  }

  /** Queues a part; the end and a failure are the last ones. */
  push(part: Part, onConsumed: () => void): void {
    if (this.hasEnded) {
      onConsumed();
      return;
    }
    this.queue.push({ part, onConsumed });
    this.hasEnded = part === 'done' || 'failure' in part;
    this.#wake();
  }

  fail(failure: Failure): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.failure = failure;
    this.#wake();
  }

  /** The chunks. An item is acked when its last chunk is consumed. @throws Failure */
  async *chunks(): AsyncGenerator<Part & object> {
    for (;;) {
      const next = this.queue.shift();
      if (next === undefined) {
        if (this.failure) throw this.failure;
        if (this.hasEnded) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const { part, onConsumed } = next;
      if (part === 'done' || 'failure' in part) onConsumed();
      if (part === 'done') return;
      if ('failure' in part) throw part.failure;
      yield part;
      onConsumed();
    }
  }

  close(): void {
    this.hasEnded = true;
    for (const { onConsumed } of this.queue.splice(0)) onConsumed();
    this.#wake();
  }
}
