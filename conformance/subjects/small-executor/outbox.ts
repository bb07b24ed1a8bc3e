import { isDeepStrictEqual } from 'node:util';
import type { Socket } from 'socket.io-client';
import { firstChoice, isObject, type Json } from '../json.ts';

/** Pending items of one channel. */
export type ChannelQueue = {
  readonly channel: string;
  items: Json[];
  /** Size of all items. */
  bytes: number;
  /** Size of the last item. */
  lastBytes: number;
  /** `acks`: waits for the ack of each item; `blocked`: sends nothing after a missing ack; `free`: does not wait. */
  state: 'acks' | 'blocked' | 'free';
};

/** Maximum pending bytes of JSON per channel. */
const MAX_PENDING_BYTES = 1024 * 1024;

/** Maximum size of a merged item, in bytes. */
const MAX_MERGED_BYTES = 512 * 1024;

const ACK_TIMEOUT_MS = 800;
const WINDOW_MS = 20;

/** Text fields that may be merged, each only with its own kind. */
const TEXT_FIELDS = ['content', 'reasoning_content', 'refusal'] as const;

/**
 * Flow control of one session: at most one un-acked item, channels take turns, and pending items are merged. Without acks,
 * pending items are sent once per window.
 */
export class Outbox {
  readonly socket: Socket;
  /** Maximum size of an item, in bytes of JSON. */
  readonly maxItemBytes: number;
  readonly #queues = new Set<ChannelQueue>();
  readonly #waiters = new Set<() => void>();
  #inFlight: ChannelQueue | undefined;
  protected acks: 'unknown' | 'yes' | 'no' = 'unknown';
  #timer: NodeJS.Timeout | undefined;
  #window: NodeJS.Timeout | undefined;

  constructor(socket: Socket, maxItemBytes: number) {
    this.socket = socket;
    this.maxItemBytes = maxItemBytes;
  }

  openQueue(channel: string): ChannelQueue {
    return { channel, items: [], bytes: 0, lastBytes: 0, state: 'acks' };
  }

  /** Adds an item, merged into the last one if possible. Resolves when there is room for more. */
  async add(queue: ChannelQueue, item: Json): Promise<void> {
    const last = queue.items.at(-1);
    const size = Buffer.byteLength(JSON.stringify(item));
    // Merged items grow, but must stay below the message size limit of servers.
    const merged = last && queue.lastBytes + size <= Math.min(MAX_MERGED_BYTES, this.maxItemBytes) ? this.merge(last, item) : undefined;
    queue.lastBytes = merged ? queue.lastBytes + size : size;
    if (merged) queue.items[queue.items.length - 1] = merged;
    else queue.items.push(item);
    queue.bytes += size;
    this.#queues.add(queue);
    this.pump();
    await this.waitUntil(() => queue.bytes < MAX_PENDING_BYTES);
  }

  /** Sends pending items and then this one, without waiting for missing acks. Resolves when all are sent. */
  async end(queue: ChannelQueue, ...items: Json[]): Promise<void> {
    queue.items.push(...items);
    this.#queues.add(queue);
    if (queue.state === 'blocked') queue.state = 'free';
    this.pump();
    // A missing ack does not block the end.
    const timer = setTimeout(() => this.onMissingAck(queue, 'free'), ACK_TIMEOUT_MS);
    await this.waitUntil(() => queue.items.length === 0);
    clearTimeout(timer);
  }

  /** Drops pending items. */
  drop(queue: ChannelQueue): void {
    queue.items = [];
    queue.bytes = 0;
    this.#changed();
  }

  /** Sends what may be sent now. */
  pump(): void {
    if (this.acks === 'no') {
      this.#openWindow();
      return;
    }
    for (const queue of [...this.#queues]) {
      if (queue.state === 'free') while (queue.items.length > 0) this.#send(queue);
      if (queue.state === 'acks' && this.#inFlight === undefined && queue.items.length > 0) this.#sendAndWait(queue);
    }
  }

  #sendAndWait(queue: ChannelQueue): void {
    this.#inFlight = queue;
    this.#timer = setTimeout(() => this.onMissingAck(queue, 'blocked'), ACK_TIMEOUT_MS);
    this.#send(queue, () => {
      if (this.#inFlight === queue) {
        clearTimeout(this.#timer);
        this.#inFlight = undefined;
      }
      queue.state = 'acks';
      this.acks = 'yes';
      this.pump();
    });
  }

  /** Handles a missing ack: other channels continue, and this one may still end. */
  onMissingAck(queue: ChannelQueue, state: 'blocked' | 'free'): void {
    if (this.#inFlight === queue) {
      clearTimeout(this.#timer);
      this.#inFlight = undefined;
      if (this.acks === 'unknown') this.acks = 'no';
    }
    queue.state = state;
    this.pump();
  }

  /** Sends all pending items at the end of a window, for a backend that does not ack. */
  #openWindow(): void {
    this.#window ??= setTimeout(() => {
      this.#window = undefined;
      const { bufferedAmount = 0 } = (this.socket.io.engine.transport as { ws?: { bufferedAmount?: number } }).ws ?? {};
      if (bufferedAmount < MAX_PENDING_BYTES) {
        for (const queue of [...this.#queues]) {
          while (queue.items.length > 0) {
            this.#send(queue, () => {
              this.acks = 'yes';
              queue.state = 'acks';
            });
          }
        }
      }
      if ([...this.#queues].some(({ items }) => items.length > 0)) this.pump();
    }, WINDOW_MS);
  }

  #send(queue: ChannelQueue, onAck?: () => void): void {
    const item = queue.items.shift();
    if (item === undefined) return;
    queue.bytes = queue.items.length === 0 ? 0 : Math.max(0, queue.bytes - Buffer.byteLength(JSON.stringify(item)));
    this.rotate(this.#queues, queue);
    this.emit(queue.channel, item, onAck);
    this.#changed();
  }

  /** Moves a channel to the end of the queue after it sent an item. */
  rotate(queues: Set<ChannelQueue>, queue: ChannelQueue): void {
    queues.delete(queue);
    if (queue.items.length > 0) queues.add(queue);
  }

  /** Sends one item. */
  emit(channel: string, item: unknown, onAck?: () => void): void {
    if (!this.socket.connected) return;
    if (onAck) this.socket.emit(channel, item, onAck);
    else this.socket.emit(channel, item);
  }

  /** Merges two chunks into an equivalent one, if possible. */
  merge(one: Json, other: Json): Json | undefined {
    if (!Array.isArray(one['choices']) || !Array.isArray(other['choices'])) return undefined;
    if (one['choices'].length !== 1 || other['choices'].length !== 1 || one['usage'] || other['usage']) return undefined;
    const [first, second] = [firstChoice(one), firstChoice(other)];
    if (first.choice['index'] !== second.choice['index'] || first.choice['finish_reason'] || second.choice['finish_reason'])
      return undefined;
    const delta = this.mergeDeltas(first.delta, second.delta);
    const merged = delta && { ...one, choices: [{ ...first.choice, delta }] };
    return merged && this.hasSameFields(merged, { ...other, choices: [{ ...second.choice, delta }] }) ? merged : undefined;
  }

  /** Whether two chunks with the same delta have the same other fields. */
  hasSameFields(one: Json, other: Json): boolean {
    return isDeepStrictEqual(one, other);
  }

  /** Only text of one kind, or fragments of one tool call. */
  mergeDeltas(one: Json, other: Json): Json | undefined {
    const [kind, ...more] = Object.keys(other).filter((key) => other[key] !== null && other[key] !== '');
    if (kind === undefined || more.length > 0) return undefined;
    const own = Object.keys(one).filter((key) => key !== 'role' && one[key] !== null && one[key] !== '');
    if (own.some((key) => key !== kind)) return undefined;
    if (kind === 'tool_calls') return mergeToolCalls(one, other);
    const isText = TEXT_FIELDS.some((text) => text === kind) && typeof other[kind] === 'string';
    return isText ? { ...one, [kind]: `${one[kind] ?? ''}${other[kind]}` } : undefined;
  }

  /** Resolves when the condition is met, or the socket is disconnected. */
  waitUntil(condition: () => boolean): Promise<void> {
    if (condition() || !this.socket.connected) return Promise.resolve();
    return new Promise((resolve) => {
      const check = () => {
        if (!condition() && this.socket.connected) return;
        this.#waiters.delete(check);
        resolve();
      };
      this.#waiters.add(check);
    });
  }

  /** Stops sending after the session is lost. */
  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#window);
    this.#queues.clear();
    this.#changed();
  }

  #changed(): void {
    for (const check of [...this.#waiters]) check();
  }
}

/** Appends the arguments of a fragment to the previous one of the same tool call. */
function mergeToolCalls(one: Json, other: Json): Json | undefined {
  const before: unknown[] = Array.isArray(one['tool_calls']) ? one['tool_calls'] : [];
  const [piece, ...more] = Array.isArray(other['tool_calls']) ? (other['tool_calls'] as unknown[]) : [];
  const last = before.at(-1);
  if (more.length > 0 || !isObject(piece) || !isObject(last) || last['index'] !== piece['index'] || piece['id']) return undefined;
  const [previous, added] = [last['function'], piece['function']];
  if (!isObject(previous) || !isObject(added) || added['name']) return undefined;
  const joined = { ...last, function: { ...previous, arguments: `${previous['arguments'] ?? ''}${added['arguments'] ?? ''}` } };
  return { ...one, tool_calls: [...before.slice(0, -1), joined] };
}
