import type { Socket as EngineSocket } from 'engine.io';
import type { Random } from '../random.ts';
import { now, type Party, WireLog } from '../wire-log.ts';
import type { BackendBehaviour } from './backend-behaviour.ts';
import { Call } from './call.ts';
import type { Changes } from './changes.ts';
import { isRecord } from './json-record.ts';
import { RESERVED_EVENTS } from './reserved-events.ts';
import { readPacket, type SocketPacket, writeAck, writeEvent } from './socket-packet.ts';

/** An event of an executor that is not an item of a known channel. */
export type ReceivedEvent = { readonly at: number; readonly name: string; readonly args: readonly unknown[]; readonly wantsAck: boolean };

/** Most servers cut a session that sends a larger message, in bytes. */
export const LARGEST_MESSAGE = 1_000_000;

/** One Socket.IO connection of an executor, seen on the raw transport: every packet is counted as it came. */
export class BackendSession {
  readonly id: string;
  readonly openedAt = now();
  readonly wire = new WireLog();
  readonly changes: Changes;
  /** Transport of its first request: released backends take `websocket` alone. */
  readonly firstTransport: string;
  /** What came as `auth` with the connect packet; undefined until it came. */
  auth: unknown;
  connectedAt: number | undefined;
  /** When a valid token was acknowledged with a user. */
  joinedAt: number | undefined;
  closed: { readonly at: number; readonly why: string } | undefined;
  readonly joins: ReceivedEvent[] = [];
  readonly heartbeats: ReceivedEvent[] = [];
  readonly announcements: ReceivedEvent[] = [];
  /** Events that are neither of the protocol nor on the channel of a call. */
  readonly strays: ReceivedEvent[] = [];
  /** Acks of what was never asked. */
  readonly strayAcks: { readonly at: number; readonly id: number | undefined; readonly args: readonly unknown[] }[] = [];
  readonly malformed: string[] = [];
  /** Items that came on all channels: whether anything is still going on. */
  itemCount = 0;
  readonly calls = new Map<string, Call>();
  readonly #engine: EngineSocket;
  readonly #behaviour: BackendBehaviour<BackendSession>;
  readonly #random: Random;
  readonly #sent = new Map<number, { call?: Call; taken: boolean; onAck?: (args: readonly unknown[]) => void }>();
  #nextId = 0;
  #owed = 0;
  #dueAcks: (() => void)[] = [];

  constructor(engine: EngineSocket, behaviour: BackendBehaviour<BackendSession>, random: Random, changes: Changes) {
    this.#engine = engine;
    this.#behaviour = behaviour;
    this.#random = random;
    this.changes = changes;
    this.id = random.hex(20);
    this.firstTransport = engine.transport.name;
    engine.on('message', (data: unknown) => this.#receive(data));
    engine.on('close', (reason: string) => this.#close(`the transport closed (${reason})`));
  }

  get isReady(): boolean {
    if (this.closed !== undefined || this.connectedAt === undefined) return false;
    return this.joinedAt !== undefined || (this.hasToken && now() - this.connectedAt > this.#behaviour.joinGrace);
  }

  /** Whether the handshake carried the right token. */
  get hasToken(): boolean {
    return isRecord(this.auth) && this.auth['token'] === this.#behaviour.token;
  }

  /** Sends one packet as it stands. */
  send(text: string): void {
    if (this.closed === undefined) this.#engine.send(text);
  }

  /**
   * Sends an envelope.
   *
   * @param onAck - asks for an ack, and takes each ack packet that comes
   */
  emit(event: string, payload: unknown, wire: WireLog = this.wire, onAck?: (args: readonly unknown[]) => void): void {
    const id = onAck === undefined ? undefined : this.#nextId++;
    if (id !== undefined && onAck) this.#sent.set(id, { taken: false, onAck });
    const text = writeEvent(event, [payload], id);
    wire.add('backend', 'executor', 'event', text);
    this.send(text);
  }

  /**
   * Calls the executor on a channel.
   *
   * @param makePayload - makes the argument of the event; not what is called, so that it may be malformed
   */
  call(event: string, channel: string, payload: unknown, wire: WireLog, wantsAck = true): Call {
    const id = wantsAck ? this.#nextId++ : undefined;
    const call = new Call(channel, id, wire);
    if (id !== undefined) this.#sent.set(id, { call, taken: false });
    // A channel that is called a second time stays with its first call.
    if (!this.calls.has(channel) && !RESERVED_EVENTS.includes(channel)) this.calls.set(channel, call);
    const text = writeEvent(event, [payload], id);
    wire.add('backend', 'executor', 'call', text);
    this.send(text);
    return call;
  }

  /** Everything of that name that came and was no item of a call. */
  eventsNamed(name: string): ReceivedEvent[] {
    return [...this.joins, ...this.heartbeats, ...this.announcements, ...this.strays].filter((event) => event.name === name);
  }

  /** A channel of this session that was never used. */
  nameChannel(userId = this.#behaviour.user.id): string {
    return `${userId}:${this.id}:${this.#random.uuid()}`;
  }

  /** Breaks the connection without a word, as a backend does that is gone. */
  cut(): void {
    this.#webSocket?.terminate();
    this.#engine.close(true);
  }

  /** Stops or goes on reading what the executor sends, so that its side fills up. */
  setReading(reads: boolean): void {
    if (reads) this.#webSocket?.resume();
    else this.#webSocket?.pause();
  }

  /** The WebSocket of this connection, once it has one. */
  get #webSocket(): { terminate(): void; pause(): void; resume(): void } | undefined {
    const { transport } = this.#engine as unknown as { transport: { socket?: { terminate(): void; pause(): void; resume(): void } } };
    return transport.socket;
  }

  #receive(data: unknown): void {
    if (this.closed !== undefined) return;
    if (typeof data !== 'string') {
      this.malformed.push('a binary message');
      this.#log('binary', '(binary)');
      return;
    }
    this.#behaviour.onFrame?.(data);
    const bytes = data.length > LARGEST_MESSAGE / 4 ? Buffer.byteLength(data) : 0;
    if (bytes > LARGEST_MESSAGE) {
      this.#log('too large', data);
      this.#close(`it sent a message of ${bytes} bytes, and servers cut a session above ${LARGEST_MESSAGE}`);
      this.cut();
      return;
    }
    this.#dispatch(readPacket(data), data);
    this.changes.notify();
  }

  #dispatch(packet: SocketPacket, text: string): void {
    if (packet.kind === 'connect') this.#connect(packet.data, text);
    else if (packet.kind === 'ack') this.#takeAck(packet.id, packet.data as unknown[], text);
    else if (packet.kind === 'event') this.#takeEvent(packet.data as unknown[], packet.id, text);
    else if (packet.kind === 'disconnect') {
      this.#log('disconnect', text);
      this.#close('it disconnected');
    } else {
      this.malformed.push(packet.kind === 'malformed' ? packet.why : 'a connect error');
      this.#log('malformed', text);
    }
  }

  #connect(auth: unknown, text: string): void {
    this.auth = auth;
    this.connectedAt = now();
    this.#log('connect', text);
    this.send(`0${JSON.stringify({ sid: this.id })}`);
    this.#log('connected', `0{"sid":"${this.id}"}`, 'backend', 'executor');
    this.#behaviour.onConnect?.(this);
  }

  #takeAck(id: number | undefined, args: readonly unknown[], text: string): void {
    const sent = id === undefined ? undefined : this.#sent.get(id);
    if (sent?.call) sent.call.addAck(args, text);
    else {
      this.#log('ack', text);
      if (sent?.onAck) sent.onAck(args);
      else this.strayAcks.push({ at: now(), id, args });
    }
  }

  #takeEvent([name, ...args]: readonly unknown[], id: number | undefined, text: string): void {
    const event: ReceivedEvent = { at: now(), name: String(name), args, wantsAck: id !== undefined };
    const call = this.calls.get(event.name);
    if (call) {
      this.itemCount += 1;
      call.addItem(args, text, id !== undefined, this.#owed);
      if (id !== undefined) this.#ackItem(id, call);
      return;
    }
    this.#log('event', text);
    const lists: Record<string, ReceivedEvent[]> = {
      'user-join': this.joins,
      heartbeat: this.heartbeats,
      'executor:announce': this.announcements,
    };
    (lists[event.name] ?? this.strays).push(event);
    if (event.name === 'user-join') this.#join(event, id);
    else if (event.name === 'executor:announce') this.#answer(id, this.#behaviour.announceAck);
    // Stock backends ack what they do not know with nothing.
    else if (id !== undefined) this.#answer(id, []);
  }

  #join({ args: [value] }: ReceivedEvent, id: number | undefined): void {
    const auth = isRecord(value) && isRecord(value['auth']) ? value['auth'] : {};
    const isRight = auth['token'] === this.#behaviour.token && !this.#behaviour.refusesJoin;
    const { user } = this.#behaviour;
    this.#behaviour.beforeJoinAck?.(this);
    this.#answer(id, isRight ? [{ id: user.id, name: user.name }] : []);
    if (isRight) this.joinedAt = now();
    if (isRight) this.#behaviour.afterJoinAck?.(this);
  }

  #answer(id: number | undefined, args: readonly unknown[] | undefined): void {
    if (id === undefined || args === undefined) return;
    const text = writeAck(id, args);
    this.#log('ack', text, 'backend', 'executor');
    this.send(text);
  }

  /** Acks an item as this backend does: at once, each a while after the one before, or never. */
  #ackItem(id: number, call: Call): void {
    const pace = this.#behaviour.itemAcks;
    if (pace === 'never') return;
    const ack = () => {
      const text = writeAck(id, []);
      call.wire.add('backend', 'executor', 'ack', text);
      this.send(text);
    };
    if (pace === 'at once') {
      ack();
      return;
    }
    this.#owed += 1;
    this.#dueAcks.push(ack);
    if (this.#dueAcks.length === 1) setTimeout(() => this.#ackNext(), pace.afterMs);
  }

  #ackNext(): void {
    const pace = this.#behaviour.itemAcks;
    this.#owed -= 1;
    this.#dueAcks.shift()?.();
    if (this.#dueAcks.length > 0 && this.closed === undefined)
      setTimeout(() => this.#ackNext(), typeof pace === 'object' ? pace.afterMs : 0);
  }

  #log(kind: string, text: string, from: Party = 'executor', to: Party = 'backend'): void {
    this.wire.add(from, to, kind, text);
  }

  #close(why: string): void {
    if (this.closed !== undefined) return;
    this.closed = { at: now(), why };
    // First, so that nobody takes what is missing now for the executor's silence.
    this.#behaviour.onClose?.(this);
    this.wire.add('executor', 'backend', 'close', why);
    for (const call of this.calls.values()) call.changes.notify();
    this.changes.notify();
  }
}
