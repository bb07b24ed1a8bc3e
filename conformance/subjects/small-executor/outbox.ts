import type { Socket } from 'socket.io-client';
import { firstChoice, isObject, type Json } from './json.ts';

/** What waits to be sent on one channel. */
export type Line = { readonly channel: string; items: Json[]; bytes: number; lastBytes: number; state: 'acks' | 'blocked' | 'free' };

/** The most that may wait for one channel, in bytes of JSON. */
const MOST_UNSENT = 1024 * 1024;

/** The most that merging makes of several items, in bytes. */
const LARGEST_MERGED = 512 * 1024;

const FIRST_ACK_WAIT_MS = 400;
const WINDOW_MS = 20;

/** The text fields that may be joined, each with its own kind alone. */
const TEXTS = ['content', 'reasoning_content', 'refusal'] as const;

/**
 * Flow control of one session: one item is un-acked at a time, channels take turns, and what comes meanwhile is merged. Where
 * nothing is ever acked, what has gathered goes out once a window.
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

  /** Adds an item, merged into the last where that means the same. Settles when there is room for more. */
  async add(line: Line, item: Json): Promise<void> {
    const last = line.items.at(-1);
    const size = Buffer.byteLength(JSON.stringify(item));
    // Merged items grow, and the largest that may be sent is far below what servers cut a session at.
    const merged = last && line.lastBytes + size <= LARGEST_MERGED ? this.merge(last, item) : undefined;
    line.lastBytes = merged ? line.lastBytes + size : size;
    if (merged) line.items[line.items.length - 1] = merged;
    else line.items.push(item);
    line.bytes += size;
    this.#lines.add(line);
    this.pump();
    await this.until(() => line.bytes < MOST_UNSENT);
  }

  /** Sends what waits and then this, without waiting for an ack that is missing. Settles when all of it was sent. */
  async end(line: Line, ...items: Json[]): Promise<void> {
    line.items.push(...items);
    this.#lines.add(line);
    if (line.state === 'blocked') line.state = 'free';
    this.pump();
    // A missing ack holds up no end.
    const timer = setTimeout(() => this.release(line, 'free'), FIRST_ACK_WAIT_MS);
    await this.until(() => line.items.length === 0);
    clearTimeout(timer);
  }

  /** Forgets what waits. */
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

  /** An ack is missing: other channels go on without it, and this one too where it only has to end. */
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

  /** A channel that sent something goes behind all others. */
  turn(lines: Set<Line>, line: Line): void {
    lines.delete(line);
    if (line.items.length > 0) lines.add(line);
  }

  /** Puts one item on the wire. */
  emit(channel: string, item: unknown, onAck?: () => void): void {
    if (!this.socket.connected) return;
    if (onAck) this.socket.emit(channel, item, onAck);
    else this.socket.emit(channel, item);
  }

  /** One chunk that means the same as two, where there is one. */
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

  /** The session is lost: nothing of it goes out any more. */
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

/** Adds the arguments of one piece to those of the piece before it, where both belong to one tool call. */
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
