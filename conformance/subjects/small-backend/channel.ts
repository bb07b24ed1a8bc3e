import type { Failure } from './failure.ts';
import type { ItemReader, Part } from './item-reader.ts';

type Queued = { readonly part: Part; readonly taken: () => void };

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

  push(part: Part, taken: () => void): void {
    if (this.hasEnded) {
      taken();
      return;
    }
    this.queue.push({ part, taken });
    this.hasEnded = part === 'done' || 'failure' in part;
    this.#wake();
  }

  /** Ends the channel after the queued items. */
  fail(failure: Failure): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.failure = failure;
    this.#wake();
  }

  /** The next chunk; undefined at the end. Acks the previous one. @throws Failure */
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
      const { part, taken } = next;
      if (part === 'done' || 'failure' in part) taken();
      if (part === 'done') return;
      if ('failure' in part) throw part.failure;
      yield part;
      taken();
    }
  }

  /** Drops queued items. */
  close(): void {
    this.hasEnded = true;
    for (const { taken } of this.queue.splice(0)) taken();
    this.#wake();
  }
}
