import type { ChatCompletionChunk } from '@chat-executor/protocol';
import type { Session } from '../connection/session.ts';
import type { Limits } from '../limits.ts';
import { inNextTask } from './in-next-task.ts';
import { ItemLimit } from './item-limit.ts';
import { mergeChunks } from './merge-chunks.ts';
import { jsonBytes, splitChunk } from './split-chunk.ts';

/** Sends the items of one channel. */
export interface ChannelWriter {
  /** Whether text is waiting to be sent. */
  readonly pending: boolean;
  /** What the backend takes in one message. */
  readonly limit: ItemLimit;
  /**
   * Adds a chunk. Settles when there is room for the next one, or the session is lost.
   *
   * @throws ExecutorError `answer-too-large` if the backend does not take a part of it
   */
  write(chunk: ChatCompletionChunk): Promise<void>;
  /** Settles when everything is sent, or the session is lost. */
  drained(): Promise<void>;
  /** Drops unsent items. */
  discard(): void;
  /** Adds the last items, which wait for missing acks only briefly. Settles when they are sent, or the session is lost. */
  end(...items: readonly object[]): Promise<void>;
}

type QueuedItem = {
  value: object;
  chunk?: ChatCompletionChunk;
  bytes: number;
  /** Whether `bytes` may be more than its size, because fields of merged chunks are kept once. */
  isUpperBound?: boolean;
};

type Channel = {
  readonly name: string;
  readonly onSent: () => void;
  readonly limit: ItemLimit;
  readonly items: QueuedItem[];
  unsentBytes: number;
  /**
   * - `turns`: takes turns with other channels, one un-acked item per socket, or by time window if the backend does not ack
   * - `blocked`: waits for the late ack of its last item, because its reader is slow
   * - `ending`: sends without waiting
   */
  pace: 'turns' | 'blocked' | 'ending';
  /** Number of timely acks still missing after a late one. Until then, the channel waits for its acks without blocking others. */
  slowness: number;
  nextWindowAt: number;
  /** Whether its last items are queued. */
  ending?: boolean;
};

type Flight = { readonly channel: Channel; readonly timer: ReturnType<typeof setTimeout> };

/** Text is merged up to this size and split above it, in bytes. Larger items would make other channels wait, for no gain. */
const MAX_TEXT_BYTES = 512 * 1024;

const MAX_ACK_WAIT_MS = 5_000;
/** An ack counts as missing after this multiple of the backend's usual ack time. */
const ACK_WAIT_FACTOR = 8;
/** Number of timely acks after a late one until a reader counts as fast. A slow reader may take several items together. */
const ACKS_AFTER_LATE = 10;

/**
 * Flow control of one session (rules FLW-1 to FLW-7). At most one item per socket is un-acked, channels take turns, and chunks
 * that arrive in the meantime are merged. If an ack is late, other channels can send. The late channel keeps waiting if the
 * backend is known to ack; otherwise, a time window paces all channels.
 */
export class Outbox {
  readonly #session: Session;
  readonly #limits: Limits;
  /** Channels with items to send, in order of their turn. */
  readonly #turn = new Set<Channel>();
  /** Called after each change. Each one removes itself once its condition holds. */
  readonly #waiters = new Set<() => void>();
  #flight: Flight | undefined;
  #windowTimer: ReturnType<typeof setTimeout> | undefined;
  /** Chunks that arrive together leave together. */
  readonly #pumpSoon = inNextTask(() => this.#pump());
  #backendAcks: 'unknown' | 'yes' | 'no' = 'unknown';
  /** Usual time from item to ack, in milliseconds. It rises slowly, so that a slow reader does not hide a fast backend. */
  #ackTime = 0;
  /** Whether a sent item tests if the backend acks. */
  #probing = false;

  constructor(session: Session, limits: Limits) {
    this.#session = session;
    this.#limits = limits;
    session.signal.addEventListener('abort', () => this.#drop(), { once: true });
  }

  /**
   * Opens a channel.
   *
   * @param name - the event on which its items are emitted
   * @param onSent - called after each sent item
   */
  open(name: string, onSent: () => void = () => undefined): ChannelWriter {
    const limit = new ItemLimit(this.#session, name, this.#limits.maxItemBytes);
    const channel: Channel = { name, onSent, limit, items: [], unsentBytes: 0, pace: 'turns', slowness: 0, nextWindowAt: 0 };
    const isEmpty = () => channel.items.length === 0;
    return {
      limit,
      get pending() {
        return !isEmpty();
      },
      write: (chunk) => {
        this.#addChunk(channel, chunk);
        this.#pumpSoon();
        return this.#until(() => channel.unsentBytes < this.#limits.maxUnsentBytes);
      },
      drained: () => this.#until(isEmpty),
      discard: () => {
        channel.items.length = 0;
        channel.unsentBytes = 0;
        this.#turn.delete(channel);
        this.#changed();
      },
      end: (...items) => {
        for (const value of items) this.#add(channel, { value, bytes: jsonBytes(value) });
        // Acks that are still missing no longer matter.
        channel.ending = true;
        if (channel.pace === 'blocked' || this.#backendAcks === 'no') channel.pace = 'ending';
        this.#pump();
        return this.#until(isEmpty);
      },
    };
  }

  /** Settles when the last item is acked, its ack counts as missing, or the session is lost. */
  settled(): Promise<void> {
    return this.#until(() => this.#flight === undefined);
  }

  #addChunk(channel: Channel, chunk: ChatCompletionChunk): void {
    const bytes = jsonBytes(chunk);
    const maxTextBytes = Math.min(MAX_TEXT_BYTES, channel.limit.bytes);
    if (bytes > maxTextBytes) {
      const parts = splitChunk(chunk, maxTextBytes).map((part) => ({ value: part, chunk: part, bytes: jsonBytes(part) }));
      for (const part of parts) channel.limit.requireItem(part.bytes);
      for (const part of parts) this.#add(channel, part);
      return;
    }
    const last = channel.items.at(-1);
    if (last && last.bytes + bytes > maxTextBytes) this.#measure(channel, last);
    const merged = last?.chunk && last.bytes + bytes <= maxTextBytes ? mergeChunks(last.chunk, chunk) : undefined;
    if (last && merged) {
      Object.assign(last, { value: merged, chunk: merged, bytes: last.bytes + bytes, isUpperBound: true });
      channel.unsentBytes += bytes;
      if (channel.unsentBytes >= this.#limits.maxUnsentBytes) this.#measure(channel, last);
    } else {
      this.#add(channel, { value: chunk, chunk, bytes });
    }
  }

  /** Replaces the upper bound of a merged item's size, which is cheap to compute, by its size. */
  #measure(channel: Channel, item: QueuedItem): void {
    if (!item.isUpperBound) return;
    const bytes = jsonBytes(item.value);
    channel.unsentBytes -= item.bytes - bytes;
    item.bytes = bytes;
    item.isUpperBound = false;
  }

  #add(channel: Channel, item: QueuedItem): void {
    channel.items.push(item);
    channel.unsentBytes += item.bytes;
    this.#turn.add(channel);
  }

  #pump(): void {
    if (this.#session.signal.aborted) return;
    for (const channel of [...this.#turn]) {
      if (channel.pace === 'ending') while (channel.items.length > 0) this.#send(channel, undefined);
      else if (channel.pace === 'turns' && this.#backendAcks !== 'no' && (channel.slowness > 0 || !this.#flight))
        this.#sendAndAwaitAck(channel);
    }
    if (this.#backendAcks === 'no') this.#pumpWindows();
  }

  /** Sends the items of all channels whose time window has passed, while the transport keeps up. */
  #pumpWindows(): void {
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const channel of [...this.#turn]) {
      if (now >= channel.nextWindowAt && this.#session.unsentBytes() < this.#limits.maxUnsentBytes) {
        channel.nextWindowAt = now + this.#limits.mergeWindowMs;
        while (channel.items.length > 0) this.#send(channel, this.#probe(channel));
      } else {
        next = Math.min(next, Math.max(channel.nextWindowAt - now, 1));
      }
    }
    if (next < Number.POSITIVE_INFINITY && this.#windowTimer === undefined) {
      this.#windowTimer = setTimeout(() => {
        this.#windowTimer = undefined;
        this.#pump();
      }, next);
    }
  }

  /** Tests with one item at a time whether the backend acks. */
  #probe(channel: Channel): (() => void) | undefined {
    if (this.#probing) return undefined;
    this.#probing = true;
    return () => {
      this.#probing = false;
      this.#acked(channel);
    };
  }

  #sendAndAwaitAck(channel: Channel): void {
    const wait = this.#ackWait();
    const sentAt = performance.now();
    const flight: Flight | undefined =
      channel.slowness > 0 ? undefined : { channel, timer: setTimeout(() => this.#ackMissing(channel), wait) };
    if (flight) this.#flight = flight;
    else channel.pace = 'blocked';
    this.#send(channel, () => {
      const time = performance.now() - sentAt;
      if (time <= wait || this.#backendAcks !== 'yes') this.#learnAckTime(time);
      const late = time > wait && this.#backendAcks === 'yes';
      channel.slowness = late ? ACKS_AFTER_LATE : Math.max(channel.slowness - 1, 0);
      if (flight && this.#flight === flight) {
        clearTimeout(flight.timer);
        this.#flight = undefined;
      } else {
        this.#probing = false;
      }
      this.#acked(channel);
    });
  }

  #acked(channel: Channel): void {
    this.#backendAcks = 'yes';
    if (channel.pace === 'blocked') channel.pace = 'turns';
    this.#pump();
    this.#changed();
  }

  #ackMissing(channel: Channel): void {
    this.#flight = undefined;
    // A later ack of this item shows that the backend acks.
    if (this.#backendAcks === 'unknown') [this.#backendAcks, this.#probing] = ['no', true];
    if (channel.ending) channel.pace = 'ending';
    else if (this.#backendAcks === 'yes') channel.pace = 'blocked';
    this.#pump();
    this.#changed();
  }

  #learnAckTime(time: number): void {
    const isFirst = this.#ackTime === 0;
    this.#ackTime = isFirst || time < this.#ackTime ? time : 0.8 * this.#ackTime + 0.2 * time;
  }

  #ackWait(): number {
    const { ackWaitMs } = this.#limits;
    if (this.#backendAcks !== 'yes') return ackWaitMs;
    return Math.min(Math.max(ackWaitMs, ACK_WAIT_FACTOR * this.#ackTime), Math.max(ackWaitMs, MAX_ACK_WAIT_MS));
  }

  #send(channel: Channel, onAck: (() => void) | undefined): void {
    const item = channel.items.shift();
    if (!item) return;
    channel.unsentBytes -= item.bytes;
    // Moves the channel behind the others.
    this.#turn.delete(channel);
    if (channel.items.length > 0) this.#turn.add(channel);
    this.#session.emit(channel.name, item.value, onAck);
    channel.onSent();
    this.#changed();
  }

  #until(condition: () => boolean): Promise<void> {
    if (condition() || this.#session.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const check = () => {
        if (!condition() && !this.#session.signal.aborted) return;
        this.#waiters.delete(check);
        resolve();
      };
      this.#waiters.add(check);
    });
  }

  #changed(): void {
    for (const check of [...this.#waiters]) check();
  }

  #drop(): void {
    if (this.#flight) clearTimeout(this.#flight.timer);
    clearTimeout(this.#windowTimer);
    this.#flight = undefined;
    this.#turn.clear();
    this.#changed();
  }
}
