import type { ExecutorStatus } from '@chat-executor/protocol';
import type { Holding } from '../held-bytes.ts';
import { hasTooManyValues, sizeOfValues } from '../json-size.ts';
import type { Limits } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Profile } from '../profile.ts';
import { type ReadItem, readItem } from './read-item.ts';

/** One item of an answer. */
export type AnswerItem = {
  readonly data: Readonly<Record<string, unknown>>;
  /** `data` as JSON, on one line. `data` may be parsed again each time it is read. */
  readonly json: string;
  /** Acknowledges the item, so that the executor sends the next one. Call it once the item is forwarded (rule FLW-8). */
  readonly acknowledge: () => void;
};

/** How long to wait for an item, in milliseconds, and the error if none arrives. */
export type ItemWait = { readonly ms: number; readonly error: () => OrchestratorError; readonly signal: AbortSignal };

/** The options of a {@link Channel}. */
export type ChannelOptions = {
  readonly name: string;
  readonly limits: Pick<Limits, 'maxItemBytes' | 'maxAnswerBytes' | 'maxQueuedBytes'>;
  readonly profile: Profile;
  /** Counts the items until they are acknowledged. Closed with the channel. */
  readonly holding?: Holding;
  /** Called with what the executor waits for, until the first item. */
  readonly onStatus?: (status: ExecutorStatus) => void;
  /** Called for each discarded message. */
  readonly onDropped?: () => void;
};

/** Lines of one item that is text. A front end that sends text sends an event or two. */
const MAX_LINES = 100_000;

/** What an item in the queue takes in addition to its text, in bytes. */
export const ITEM_OVERHEAD = 512;

/** `bytes` is the length of its text, `size` what it takes in memory. */
type Queued = { readonly item: ReadItem; readonly bytes: number; readonly size: number; readonly acknowledge: () => void };

/** Whoever waits for the next item. */
type Reader = {
  readonly wait: ItemWait;
  readonly resolve: (item: AnswerItem | 'done') => void;
  readonly reject: (error: unknown) => void;
};

const IGNORE = (): void => undefined;

/**
 * The items of one request, in the order of arrival. Items wait in a queue until they are read, even if they arrive before
 * the callback. The size of the queue is limited. Items are acknowledged once they are forwarded, not on arrival, so that a
 * slow caller slows the executor down (rule FLW-9).
 */
export class Channel {
  readonly name: string;
  readonly #options: ChannelOptions;
  readonly #queue: Queued[] = [];
  #queuedBytes = 0;
  /** Of the items in the queue and of those that are being forwarded. */
  #heldBytes = 0;
  #answerBytes = 0;
  #failure: OrchestratorError | undefined;
  #ended = false;
  #finished = false;
  #reader: Reader | undefined;
  /** Limits the current wait. It keeps running between two waits, because a new timer for each item costs more. */
  #timer: NodeJS.Timeout | undefined;
  #timerMs = 0;
  /** The signal of the waits so far. */
  #signal: AbortSignal | undefined;

  constructor(options: ChannelOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** Whether `done` or an error has arrived, or the channel has failed or was closed. Later items are ignored (rule END-3). */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the executor ended the answer, with `done` or an error. */
  get finished(): boolean {
    return this.#finished;
  }

  /**
   * Receives a message from the executor.
   *
   * @param acknowledge - called once the item is forwarded, or immediately if it is discarded
   * @param immediately - acknowledge the item on arrival, without waiting for the caller
   */
  receive(raw: unknown, acknowledge?: () => void, immediately = false): void {
    const items = this.#ended ? [] : this.#read(raw);
    if (immediately || items.length === 0) acknowledge?.();
    if (items.length === 0) {
      this.#options.onDropped?.();
      return;
    }
    const onForwarded = (!immediately && acknowledge) || IGNORE;
    const last = items.at(-1);
    for (const item of items) this.#push(item, item === last ? onForwarded : IGNORE);
    this.#settle();
  }

  /** Receives what the executor waits for. Ignored after the first item. */
  receiveStatus(status: ExecutorStatus): void {
    if (!this.#ended && this.#answerBytes === 0) this.#options.onStatus?.(status);
  }

  /** Ends the channel with an error. Items that have already arrived can still be read. */
  fail(error: OrchestratorError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = error;
    this.#settle();
  }

  /** Ends the channel. Discards unread items, but acknowledges them, so that an executor that waits for an ack can continue. */
  close(): void {
    this.#ended = true;
    for (const { acknowledge } of this.#queue.splice(0)) acknowledge();
    this.#queuedBytes = 0;
    this.#options.holding?.close();
    this.#settle();
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#settle);
  }

  /**
   * The next item, or `done`.
   *
   * @throws OrchestratorError the error from the executor, the channel's failure, or the wait's error after its time limit
   * @throws the reason of the wait's signal if it is aborted
   */
  next(wait: ItemWait): Promise<AnswerItem | 'done'> {
    return new Promise((resolve, reject) => {
      this.#reader = { wait, resolve, reject };
      if (this.#queue.length > 0 || this.#ended || wait.signal.aborted) this.#settle();
      else this.#limit(wait);
    });
  }

  #read(raw: unknown): readonly ReadItem[] {
    // Checks the size of a text before parsing it, because parsing a huge one is expensive.
    const isTooLarge =
      typeof raw === 'string' &&
      (Buffer.byteLength(raw) > this.#options.limits.maxItemBytes || hasTooManyValues(raw) || hasTooManyLines(raw));
    if (!isTooLarge) return readItem(raw, this.#options.profile);
    this.fail(tooLarge('One item of the answer is larger than allowed.'));
    return [];
  }

  #push(item: ReadItem, acknowledge: () => void): void {
    if (this.#ended) {
      acknowledge();
      return;
    }
    const bytes = item.kind === 'data' ? Buffer.byteLength(item.json) : 0;
    // Values take far more memory than their text, so an item that has to wait is kept as text only.
    const kept = this.#reader ? item : withoutData(item);
    const size = bytes + ITEM_OVERHEAD + (kept === item && item.kind === 'data' ? sizeOfValues(item.json) : 0);
    const error = this.#checkLimits(bytes, size);
    if (error) {
      this.fail(error);
      acknowledge();
      return;
    }
    this.#queuedBytes += bytes;
    this.#answerBytes += bytes;
    this.#hold(size);
    this.#queue.push({ item: kept, bytes, size, acknowledge });
    if (item.kind !== 'data') {
      this.#ended = true;
      this.#finished = true;
    }
  }

  #checkLimits(bytes: number, size: number): OrchestratorError | undefined {
    const { maxItemBytes, maxAnswerBytes, maxQueuedBytes } = this.#options.limits;
    if (bytes > maxItemBytes) return tooLarge('One item of the answer is larger than allowed.');
    if (this.#answerBytes + bytes > maxAnswerBytes) return tooLarge('The answer is larger than allowed.');
    // An empty queue accepts any item, because otherwise an item above this limit could never be read.
    if (this.#queue.length > 0 && this.#queuedBytes + bytes > maxQueuedBytes)
      return tooLarge('The answer arrived faster than its caller read it.');
    // An executor that waits for acks is slowed down by them instead, and has only one item here.
    const { holding } = this.#options;
    if (this.#queue.length > 0 ? holding?.fits(size) === false : holding?.overflows(size))
      return tooLarge(
        'Your answers arrive faster than they are read.',
        'Read your answers, run fewer requests at once, or raise maxBytesPerUser.',
      );
    return undefined;
  }

  #hold(bytes: number): void {
    this.#heldBytes += bytes;
    this.#options.holding?.set(this.#heldBytes);
  }

  /** Starts the time limit of a wait, and ends the wait when its signal aborts. */
  #limit({ ms, signal }: ItemWait): void {
    if (this.#timer !== undefined && this.#timerMs === ms) this.#timer.refresh();
    else {
      clearTimeout(this.#timer);
      this.#timerMs = ms;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#settle();
      }, ms);
    }
    if (this.#signal === signal) return;
    this.#signal?.removeEventListener('abort', this.#settle);
    this.#signal = signal;
    signal.addEventListener('abort', this.#settle);
  }

  /** Gives whoever waits the next item, the end or an error. */
  readonly #settle = (): void => {
    const reader = this.#reader;
    if (reader === undefined) return;
    this.#reader = undefined;
    try {
      reader.resolve(this.#take(reader.wait));
    } catch (error) {
      reader.reject(error);
    }
  };

  #take(wait: ItemWait): AnswerItem | 'done' {
    wait.signal.throwIfAborted();
    const queued = this.#queue.shift();
    if (queued === undefined) {
      if (this.#failure) throw this.#failure;
      throw this.#ended ? new OrchestratorError('executor-gone') : wait.error();
    }
    this.#queuedBytes -= queued.bytes;
    const { item, size, acknowledge } = queued;
    const release = () => {
      this.#hold(-size);
      acknowledge();
    };
    if (item.kind === 'data') return toAnswerItem(item, release);
    release();
    if (item.kind === 'error') throw item.error;
    return 'done';
  }
}

/** Whether a text, read as SSE, may have so many events that they would take far more memory than the text. */
function hasTooManyLines(text: string): boolean {
  if (text.length <= MAX_LINES) return false;
  let lines = 0;
  for (const _lineBreak of text.matchAll(/[\r\n]/g)) {
    lines += 1;
    if (lines > MAX_LINES) return true;
  }
  return false;
}

function tooLarge(sentence: string, cure?: string): OrchestratorError {
  return new OrchestratorError('answer-too-large', { sentence, cure });
}

function withoutData(item: ReadItem): ReadItem {
  if (item.kind !== 'data') return item;
  const { json } = item;
  return {
    kind: 'data',
    json,
    get data() {
      return JSON.parse(json) as Readonly<Record<string, unknown>>;
    },
  };
}

function toAnswerItem(item: Extract<ReadItem, { kind: 'data' }>, acknowledge: () => void): AnswerItem {
  return {
    json: item.json,
    get data() {
      return item.data;
    },
    acknowledge,
  };
}
