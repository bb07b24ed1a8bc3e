import type { Socket } from 'socket.io-client';
import { firstChoice, isObject, type Json } from '../json.ts';

/** Pending items of one channel. */
export type Line = { readonly channel: string; items: Json[]; bytes: number; lastBytes: number; state: 'acks' | 'blocked' | 'free' };

/** Maximum pending bytes of JSON per channel. */
const MOST_UNSENT = 1024 * 1024;

/** Maximum size of a merged item, in bytes. */
const LARGEST_MERGED = 512 * 1024;

const FIRST_ACK_WAIT_MS = 400;
const WINDOW_MS = 20;

/** Text fields that may be merged, each only with its own kind. */
const TEXTS = ['content', 'reasoning_content', 'refusal'] as const;

/**
 * Flow control of one session: at most one un-acked item, channels take turns, and pending items are merged. Without acks,
 * pending items are sent once per window.
 */
export class Outbox {
  readonly socket: Socket;
  readonly #lines = new Set<Line>();
  readonly #waiting = new Set<() => void>();
  #flight: Line | undefined;
  protected acks: 'unknown' | 'yes' | 'no' = 'unknown';
  #timer: NodeJS.Timeout | undefined;
  #window: NodeJS.Timeout | undefined;

  constructor(socket: Socket) {
    this.socket = socket;
  }

  open(channel: string): Line {
    return { channel, items: [], bytes: 0, lastBytes: 0, state: this.acks === 'no' ? 'free' : 'acks' };
  }

  /** Adds an item, merged into the last one if equivalent. Resolves when there is room for more. */
  async add(line: Line, item: Json): Promise<void> {
    const last = line.items.at(-1);
    const size = Buffer.byteLength(JSON.stringify(item));
    // Merged items grow, but must stay below the message size limit of servers.
    const merged = last && line.lastBytes + size <= LARGEST_MERGED ? this.merge(last, item) : undefined;
    line.lastBytes = merged ? line.lastBytes + size : size;
    if (merged) line.items[line.items.length - 1] = merged;
    else line.items.push(item);
    line.bytes += size;
    this.#lines.add(line);
    this.pump();
    await this.until(() => line.bytes < MOST_UNSENT);
  }

  /** Sends pending items and then this one, without waiting for missing acks. Resolves when all are sent. */
  async end(line: Line, ...items: Json[]): Promise<void> {
    line.items.push(...items);
    this.#lines.add(line);
    if (line.state === 'blocked') line.state = 'free';
    this.pump();
    // A missing ack does not block the end.
    const timer = setTimeout(() => this.release(line, 'free'), FIRST_ACK_WAIT_MS);
    await this.until(() => line.items.length === 0);
    clearTimeout(timer);
  }

  /** Drops pending items. */
  drop(line: Line): void {
    line.items = [];
    line.bytes = 0;
    this.#changed();
  }

  pump(): void {
    if (this.acks === 'no') {
      this.#openWindow();
      return;
    }
    for (const line of [...this.#lines]) {
      if (line.state === 'free') while (line.items.length > 0) this.#send(line);
      if (line.state === 'acks' && this.#flight === undefined && line.items.length > 0) this.#sendAndWait(line);
    }
  }

  #sendAndWait(line: Line): void {
    this.#flight = line;
    this.#timer = setTimeout(() => this.release(line, 'blocked'), FIRST_ACK_WAIT_MS);
    this.#send(line, () => {
      if (this.#flight === line) {
        clearTimeout(this.#timer);
        this.#flight = undefined;
      }
      line.state = 'acks';
      this.acks = 'yes';
      this.pump();
    });
  }

  /** Handles a missing ack: other channels continue, and this one may still end. */
  release(line: Line, state: 'blocked' | 'free'): void {
    if (this.#flight === line) {
      clearTimeout(this.#timer);
      this.#flight = undefined;
      if (this.acks === 'unknown') this.acks = 'no';
    }
    line.state = state;
    this.pump();
  }

  #openWindow(): void {
    this.#window ??= setTimeout(() => {
      this.#window = undefined;
      const { bufferedAmount = 0 } = (this.socket.io.engine.transport as { ws?: { bufferedAmount?: number } }).ws ?? {};
      if (bufferedAmount < MOST_UNSENT) {
        for (const line of [...this.#lines]) {
          while (line.items.length > 0) {
            this.#send(line, () => {
              this.acks = 'yes';
              line.state = 'acks';
            });
          }
        }
      }
      if ([...this.#lines].some(({ items }) => items.length > 0)) this.pump();
    }, WINDOW_MS);
  }

  #send(line: Line, onAck?: () => void): void {
    const item = line.items.shift();
    if (item === undefined) return;
    line.bytes = line.items.length === 0 ? 0 : Math.max(0, line.bytes - Buffer.byteLength(JSON.stringify(item)));
    this.turn(this.#lines, line);
    this.emit(line.channel, item, onAck);
    this.#changed();
  }

  /** Moves a channel to the end of the queue after it sent an item. */
  turn(lines: Set<Line>, line: Line): void {
    lines.delete(line);
    if (line.items.length > 0) lines.add(line);
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
    return delta && { ...one, choices: [{ ...first.choice, delta }] };
  }

  mergeDeltas(one: Json, other: Json): Json | undefined {
    const [kind, ...more] = Object.keys(other).filter((key) => other[key] !== null && other[key] !== '');
    if (kind === undefined || more.length > 0) return undefined;
    const own = Object.keys(one).filter((key) => key !== 'role' && one[key] !== null && one[key] !== '');
    if (own.some((key) => key !== kind)) return undefined;
    if (kind === 'tool_calls') return mergeTools(one, other);
    const isText = TEXTS.some((text) => text === kind) && typeof other[kind] === 'string';
    return isText ? { ...one, [kind]: `${one[kind] ?? ''}${other[kind]}` } : undefined;
  }

  until(condition: () => boolean): Promise<void> {
    if (condition() || !this.socket.connected) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!condition() && this.socket.connected) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Stops sending after the session is lost. */
  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#window);
    this.#lines.clear();
    this.#changed();
  }

  #changed(): void {
    for (const look of [...this.#waiting]) look();
  }
}

/** Appends the arguments of a fragment to the previous one of the same tool call. */
function mergeTools(one: Json, other: Json): Json | undefined {
  const before: unknown[] = Array.isArray(one['tool_calls']) ? one['tool_calls'] : [];
  const [piece, ...more] = Array.isArray(other['tool_calls']) ? (other['tool_calls'] as unknown[]) : [];
  const last = before.at(-1);
  if (more.length > 0 || !isObject(piece) || !isObject(last) || last['index'] !== piece['index'] || piece['id']) return undefined;
  const [asked, added] = [last['function'], piece['function']];
  if (!isObject(asked) || !isObject(added) || added['name']) return undefined;
  const joined = { ...last, function: { ...asked, arguments: `${asked['arguments'] ?? ''}${added['arguments'] ?? ''}` } };
  return { ...one, tool_calls: [...before.slice(0, -1), joined] };
}
