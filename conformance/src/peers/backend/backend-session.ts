import type { Socket as EngineSocket } from 'engine.io';
import type { Random } from '../../random.ts';
import { now, type Party, WireLog } from '../../wire-log.ts';
import type { Changes } from '../changes.ts';
import { isRecord } from '../json.ts';
import { RESERVED_EVENTS, readPacket, type SocketPacket, writeAck, writeEvent } from '../socket-packet.ts';
import type { BackendBehavior } from './backend-behavior.ts';
import { Call } from './call.ts';

/** An executor event that is not an item on a known channel. */
export type ReceivedEvent = { readonly at: number; readonly name: string; readonly args: readonly unknown[]; readonly wantsAck: boolean };

/** Default message size, in bytes; most servers close a session above it. */
export const MAX_MESSAGE_SIZE = 1_000_000;

/** One Socket.IO connection of an executor, observed on the raw transport. */
export class BackendSession {
  readonly id: string;
  readonly wire = new WireLog();
  readonly changes: Changes;
  /** Transport of its first request: released backends accept only `websocket`. */
  readonly firstTransport: string;
  /** `auth` of the connect packet; undefined before it arrives. */
  auth: unknown;
  connectedAt: number | undefined;
  joinedAt: number | undefined;
  closed: { readonly at: number; readonly reason: string } | undefined;
  readonly joins: ReceivedEvent[] = [];
  readonly heartbeats: ReceivedEvent[] = [];
  readonly announcements: ReceivedEvent[] = [];
  /** Events outside the protocol and the channels of calls. */
  readonly otherEvents: ReceivedEvent[] = [];
  readonly unknownAcks: { readonly at: number; readonly id: number | undefined; readonly args: readonly unknown[] }[] = [];
  readonly malformed: string[] = [];
  /** Number of items on all channels, to detect activity. */
  itemCount = 0;
  readonly calls = new Map<string, Call>();
  readonly #engine: EngineSocket;
  readonly #behavior: BackendBehavior<BackendSession>;
  readonly #random: Random;
  readonly #acks = new Map<number, (args: readonly unknown[], text: string) => void>();
  #nextId = 0;
  #unacked = 0;
  #pongs = 0;
  #pendingAcks: (() => void)[] = [];

  constructor(engine: EngineSocket, behavior: BackendBehavior<BackendSession>, random: Random, changes: Changes) {
    this.#engine = engine;
    this.#behavior = behavior;
    this.#random = random;
    this.changes = changes;
    this.id = random.hex(20);
    this.firstTransport = engine.transport.name;
    engine.on('message', (data: unknown) => this.#receive(data));
    engine.on('heartbeat', () => {
      this.#pongs += 1;
      changes.notify();
    });
    engine.on('close', (reason: string) => this.#close(`the transport closed (${reason})`));
  }

  get isReady(): boolean {
    if (this.closed !== undefined || this.connectedAt === undefined) return false;
    return this.joinedAt !== undefined || (this.hasToken && now() - this.connectedAt > this.#behavior.joinGrace);
  }

  get hasToken(): boolean {
    return isRecord(this.auth) && this.auth['token'] === this.#behavior.token;
  }

  send(text: string): void {
    if (this.closed === undefined) this.#engine.send(text);
  }

  /** Sends an envelope. @param onAck - requests an ack; called for each ack packet */
  emit(event: string, payload: unknown, wire: WireLog = this.wire, onAck?: (args: readonly unknown[]) => void): void {
    this.#sendEvent(
      'event',
      event,
      payload,
      wire,
      onAck &&
        ((args, text) => {
          this.#log('ack', text);
          onAck(args);
        }),
    );
  }

  /** Calls the executor on a channel. @param payload - the event argument, which may be malformed */
  call(event: string, channel: string, payload: unknown, wire: WireLog): Call {
    const call = new Call(channel, wire);
    // A reused channel stays with its first call.
    if (!this.calls.has(channel) && !RESERVED_EVENTS.includes(channel)) this.calls.set(channel, call);
    this.#sendEvent('call', event, payload, wire, (args, text) => call.addAck(args, text));
    return call;
  }

  #sendEvent(kind: string, event: string, payload: unknown, wire: WireLog, onAck?: (args: readonly unknown[], text: string) => void): void {
    const id = onAck && this.#nextId++;
    if (id !== undefined && onAck) this.#acks.set(id, onAck);
    const text = writeEvent(event, [payload], id);
    wire.add('backend', 'executor', kind, text);
    this.send(text);
  }

  /** All events of that name that are not items of a call. */
  eventsNamed(name: string): ReceivedEvent[] {
    return [...this.joins, ...this.heartbeats, ...this.announcements, ...this.otherEvents].filter((event) => event.name === name);
  }

  /** A new channel name for this session. */
  nameChannel(userId = this.#behavior.user.id): string {
    return `${userId}:${this.id}:${this.#random.uuid()}`;
  }

  /** Pings the executor and waits up to `ms` milliseconds for its pong, or for the end of the session. */
  async ping(ms: number): Promise<void> {
    const before = this.#pongs;
    (this.#engine as unknown as { sendPacket(type: 'ping'): void }).sendPacket('ping');
    await this.changes.waitFor(() => this.#pongs > before || this.closed !== undefined, ms);
  }

  /** Breaks the connection abruptly, like a crashed backend. */
  breakConnection(): void {
    this.#webSocket?.terminate();
    this.#engine.close(true);
  }

  /** Pauses or resumes reading, to fill the executor's buffers. */
  setReading(reads: boolean): void {
    if (reads) this.#webSocket?.resume();
    else this.#webSocket?.pause();
  }

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
    this.#behavior.onFrame?.(data);
    const { maxMessageSize } = this.#behavior;
    const bytes = data.length > maxMessageSize / 4 ? Buffer.byteLength(data) : 0;
    if (bytes > maxMessageSize) {
      this.#log('too large', data);
      this.#close(`it sent a message of ${bytes} bytes; this server closes a session above ${maxMessageSize}`);
      this.breakConnection();
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
      this.malformed.push(packet.kind === 'malformed' ? packet.reason : 'a connect error');
      this.#log('malformed', text);
    }
  }

  #connect(auth: unknown, text: string): void {
    this.auth = auth;
    this.connectedAt = now();
    this.#log('connect', text);
    this.send(`0${JSON.stringify({ sid: this.id })}`);
    this.#log('connected', `0{"sid":"${this.id}"}`, 'backend', 'executor');
  }

  #takeAck(id: number | undefined, args: readonly unknown[], text: string): void {
    const onAck = this.#acks.get(id ?? -1);
    if (onAck) onAck(args, text);
    else {
      this.#log('ack', text);
      this.unknownAcks.push({ at: now(), id, args });
    }
  }

  #takeEvent([name, ...args]: readonly unknown[], id: number | undefined, text: string): void {
    const event: ReceivedEvent = { at: now(), name: String(name), args, wantsAck: id !== undefined };
    const call = this.calls.get(event.name);
    if (call) {
      this.itemCount += 1;
      call.addItem(args, text, id !== undefined, this.#unacked);
      if (id !== undefined) this.#ackItem(id, call);
      return;
    }
    this.#log('event', text);
    const lists: Record<string, ReceivedEvent[]> = {
      'user-join': this.joins,
      heartbeat: this.heartbeats,
      'executor:announce': this.announcements,
    };
    (lists[event.name] ?? this.otherEvents).push(event);
    if (event.name === 'user-join') this.#join(event, id);
    else if (event.name === 'executor:announce') this.#answer(id, this.#behavior.announceAck);
    // Stock backends send an empty ack for unknown events.
    else if (id !== undefined) this.#answer(id, []);
  }

  #join({ args: [value] }: ReceivedEvent, id: number | undefined): void {
    const auth = isRecord(value) && isRecord(value['auth']) ? value['auth'] : {};
    const isAccepted = auth['token'] === this.#behavior.token && !this.#behavior.refusesJoin;
    const { user } = this.#behavior;
    this.#behavior.beforeJoinAck?.(this);
    this.#answer(id, isAccepted ? [{ id: user.id, name: user.name }] : []);
    if (isAccepted) this.joinedAt = now();
    if (isAccepted) this.#behavior.afterJoinAck?.(this);
  }

  #answer(id: number | undefined, args: readonly unknown[] | undefined): void {
    if (id === undefined || args === undefined) return;
    const text = writeAck(id, args);
    this.#log('ack', text, 'backend', 'executor');
    this.send(text);
  }

  #ackItem(id: number, call: Call): void {
    const pace = this.#behavior.itemAcks;
    if (pace === 'never') return;
    const ack = () => {
      const text = writeAck(id, []);
      call.wire.add('backend', 'executor', 'ack', text);
      this.send(text);
    };
    if (pace === 'immediately') {
      ack();
      return;
    }
    this.#unacked += 1;
    this.#pendingAcks.push(ack);
    if (this.#pendingAcks.length === 1) setTimeout(() => this.#ackNext(), pace.afterMs);
  }

  #ackNext(): void {
    const pace = this.#behavior.itemAcks;
    this.#unacked -= 1;
    this.#pendingAcks.shift()?.();
    if (this.#pendingAcks.length > 0 && this.closed === undefined)
      setTimeout(() => this.#ackNext(), typeof pace === 'object' ? pace.afterMs : 0);
  }

  #log(kind: string, text: string, from: Party = 'executor', to: Party = 'backend'): void {
    this.wire.add(from, to, kind, text);
  }

  #close(reason: string): void {
    if (this.closed !== undefined) return;
    this.closed = { at: now(), reason };
    // Logged first, so that missing packets are not mistaken for silence of the executor.
    this.#behavior.onClose?.(this);
    this.wire.add('executor', 'backend', 'close', reason);
    for (const call of this.calls.values()) call.changes.notify();
    this.changes.notify();
  }
}
