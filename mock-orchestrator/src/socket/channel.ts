import type { Limits } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Profile } from '../profile.ts';
import { type ReadItem, readItem } from './read-item.ts';

/** One item of an answer. */
export type AnswerItem = {
  readonly data: Readonly<Record<string, unknown>>;
  /** `data` as JSON, on one line. */
  readonly json: string;
  /** Call it once the item was handed on: it acknowledges the item, so that the executor sends the next (rule FLW-8). */
  readonly taken: () => void;
};

/** How long to wait for an item, in milliseconds, and the error if none comes. */
export type ItemWait = { readonly ms: number; readonly error: () => OrchestratorError; readonly signal: AbortSignal };

/** The options of a {@link Channel}. */
export type ChannelOptions = {
  readonly name: string;
  readonly limits: Pick<Limits, 'maxItemBytes' | 'maxAnswerBytes' | 'maxQueuedBytes'>;
  readonly profile: Profile;
  /** Called for each thing that is thrown away. */
  readonly onDropped?: () => void;
};

type Queued = { readonly item: ReadItem; readonly bytes: number; readonly taken: () => void };
type Waiting = { readonly resolve: () => void };

/**
 * The items of one request, in the order they arrive. Items wait here until they are read, also those that arrive before
 * the callback; the queue is bounded in bytes. An item is acknowledged when it was handed on, not on arrival: a caller who
 * reads slowly slows the executor down (rule FLW-9).
 */
export class Channel {
  readonly name: string;
  readonly #options: ChannelOptions;
  readonly #queue: Queued[] = [];
  #queuedBytes = 0;
  #answerBytes = 0;
  #failure: OrchestratorError | undefined;
  #ended = false;
  #finished = false;
  #waiting: Waiting | undefined;

  constructor(options: ChannelOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** Whether `done` or an error has arrived, or the channel failed or was closed: later items are ignored (rule END-3). */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the executor itself ended it, with `done` or an error. */
  get finished(): boolean {
    return this.#finished;
  }

  /**
   * Takes one thing the executor emitted.
   *
   * @param acknowledge - called when the item was handed on, or at once if it is thrown away
   * @param immediately - acknowledges the item on arrival, without waiting for the caller
   */
  receive(raw: unknown, acknowledge?: () => void, immediately = false): void {
    const items = this.#ended ? [] : this.#read(raw);
    if (immediately || items.length === 0) acknowledge?.();
    if (items.length === 0) {
      this.#options.onDropped?.();
      return;
    }
    const taken = (!immediately && acknowledge) || (() => undefined);
    for (const [index, item] of items.entries()) this.#push(item, index === items.length - 1 ? taken : () => undefined);
    this.#wake();
  }

  /** Ends the channel with an error, after the items that have already arrived. */
  fail(error: OrchestratorError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = error;
    this.#wake();
  }

  /** Discards and acknowledges unread items, so that an executor that waits for an ack can continue. */
  close(): void {
    this.#ended = true;
    for (const { taken } of this.#queue.splice(0)) taken();
    this.#queuedBytes = 0;
    this.#wake();
  }

  /**
   * The next item, or `done`.
   *
   * @throws OrchestratorError the executor's own error, the channel's failure, or the wait's error after its time limit
   * @throws the reason of the wait's signal
   */
  async next(wait: ItemWait): Promise<AnswerItem | 'done'> {
    if (this.#queue.length === 0 && !this.#ended) await this.#arrival(wait);
    wait.signal.throwIfAborted();
    const queued = this.#queue.shift();
    if (queued === undefined) {
      if (this.#failure) throw this.#failure;
      throw this.#ended ? new OrchestratorError('executor-gone') : wait.error();
    }
    this.#queuedBytes -= queued.bytes;
    const { item, taken } = queued;
    if (item.kind === 'data') return { data: item.data, json: item.json, taken };
    taken();
    if (item.kind === 'error') throw item.error;
    return 'done';
  }

  #read(raw: unknown): readonly ReadItem[] {
    // A string is measured before it is parsed: parsing a hostile one would cost too much.
    if (typeof raw === 'string' && Buffer.byteLength(raw) > this.#options.limits.maxItemBytes) {
      this.fail(tooLarge('One item of the answer is larger than allowed.'));
      return [];
    }
    return readItem(raw, this.#options.profile);
  }

  #push(item: ReadItem, taken: () => void): void {
    if (this.#ended) {
      taken();
      return;
    }
    const bytes = item.kind === 'data' ? Buffer.byteLength(item.json) : 0;
    const refusal = this.#refuse(bytes);
    if (refusal) {
      this.fail(refusal);
      taken();
      return;
    }
    this.#queuedBytes += bytes;
    this.#answerBytes += bytes;
    this.#queue.push({ item, bytes, taken });
    if (item.kind !== 'data') {
      this.#ended = true;
      this.#finished = true;
    }
  }

  #refuse(bytes: number): OrchestratorError | undefined {
    const { maxItemBytes, maxAnswerBytes, maxQueuedBytes } = this.#options.limits;
    if (bytes > maxItemBytes) return tooLarge('One item of the answer is larger than allowed.');
    if (this.#answerBytes + bytes > maxAnswerBytes) return tooLarge('The answer is larger than allowed.');
    // One item is always accepted, or an answer in a single large item could never be read.
    if (this.#queue.length > 0 && this.#queuedBytes + bytes > maxQueuedBytes)
      return tooLarge('The answer arrived faster than its caller read it.');
    return undefined;
  }

  #wake(): void {
    this.#waiting?.resolve();
    this.#waiting = undefined;
  }

  /** Settles at the next arrival, after the time limit, or at an abort. */
  #arrival({ ms, signal }: ItemWait): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      if (signal.aborted) return finish();
      signal.addEventListener('abort', finish);
      this.#waiting = { resolve: finish };
    });
  }
}

function tooLarge(sentence: string): OrchestratorError {
  return new OrchestratorError('answer-too-large', { sentence });
}
