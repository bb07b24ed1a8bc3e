import { Socket as EngineSocket } from 'engine.io-client';
import { now, type WireLog } from '../../wire-log.ts';
import { Changes } from '../changes.ts';
import { isRecord, show } from '../json.ts';
import { readPacket, type SocketPacket, writeAck, writeEvent } from '../socket-packet.ts';
import { type ReceivedCall, type ReceivedEnvelope, readCall } from './received-call.ts';

/** Connection options of a raw executor. */
export type RawExecutorOptions = {
  readonly url: string;
  readonly socketPath: string;
  /** `auth` of the handshake, usually `{token}`. */
  readonly auth: unknown;
  /** Label in the wire log for additional executors: `another user`, `another tab` … */
  readonly label?: string | undefined;
  /** Default: only WebSocket. */
  readonly transports?: readonly ('websocket' | 'polling')[] | undefined;
};

/** Why a socket failed to connect. */
export type ConnectFailure =
  /** The transport did not open. `status` is the HTTP status, if any. */
  | { readonly kind: 'transport'; readonly status: number | undefined; readonly reason: string }
  /** The backend refused it with a `connect_error`. */
  | { readonly kind: 'refused'; readonly reason: unknown }
  /** The transport opened but got no answer. */
  | { readonly kind: 'no-answer'; readonly reason: string };

const HEARTBEAT = 30_000;

/** Timeout of a round trip, in milliseconds: not every backend acks a heartbeat. */
const ROUND_TRIP_LIMIT = 700;

/** An executor controlled by the suite, for a backend under test. It uses the raw transport, so no library hides or fixes anything. */
export class RawExecutor {
  readonly options: RawExecutorOptions;
  readonly changes = new Changes();
  readonly wire: WireLog;
  /** The session id; undefined before the backend accepts the connection. */
  id: string | undefined;
  /** Ack arguments of its `user-join`. */
  user: Readonly<Record<string, unknown>> | undefined;
  failure: ConnectFailure | undefined;
  closed: { readonly at: number; readonly reason: string } | undefined;
  readonly envelopes: ReceivedEnvelope[] = [];
  readonly calls: ReceivedCall[] = [];
  readonly otherEvents: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  readonly #engine: EngineSocket;
  readonly #sent = new Map<number, (args: readonly unknown[]) => void>();
  #timer: NodeJS.Timeout | undefined;
  #nextId = 0;

  constructor(options: RawExecutorOptions, wire: WireLog) {
    this.options = options;
    this.wire = wire;
    const { url, socketPath, transports = ['websocket'], auth } = options;
    this.#engine = new EngineSocket(new URL(url).origin, { path: socketPath, transports: [...transports] });
    this.#engine.on('open', () => this.send(auth === undefined ? '0' : `0${JSON.stringify(auth)}`, 'connect'));
    this.#engine.on('message', (data: unknown) => this.#receive(data));
    this.#engine.on('error', (error) => this.#fail(describeTransport(error)));
    this.#engine.on('close', (reason) => this.#close(`the transport closed (${reason})`));
  }

  /** Waits for the connect. @returns whether it was accepted; otherwise see {@link failure} */
  async connect(ms: number): Promise<boolean> {
    await this.changes.waitFor(() => this.id !== undefined || this.failure !== undefined, ms);
    if (this.id === undefined) this.failure ??= { kind: 'no-answer', reason: this.closed?.reason ?? `no answer within ${ms / 1000} s` };
    return this.id !== undefined && this.failure === undefined;
  }

  /** Sends `user-join` and keeps the session alive. @returns the ack arguments; undefined on timeout */
  async join(token: unknown, ms: number): Promise<readonly unknown[] | undefined> {
    const args = await this.request('user-join', { auth: { token } }, ms);
    const [user] = args ?? [];
    if (isRecord(user)) this.user = user;
    this.#timer ??= setInterval(() => this.emit('heartbeat', {}), HEARTBEAT);
    return args;
  }

  /** User id from the backend; empty if unknown. */
  get userId(): string {
    return typeof this.user?.['id'] === 'string' ? this.user['id'] : '';
  }

  send(text: string, kind: string, wire: WireLog = this.wire): void {
    wire.add('executor', 'backend', this.#label(kind), text);
    if (this.closed === undefined) this.#engine.send(text);
  }

  emit(name: string, value: unknown, wire: WireLog = this.wire): void {
    this.send(writeEvent(name, [value]), 'event', wire);
  }

  /** Emits an event and waits for its ack. @returns the ack arguments; undefined on timeout */
  async request(name: string, value: unknown, ms: number, wire: WireLog = this.wire): Promise<readonly unknown[] | undefined> {
    let answer: readonly unknown[] | undefined;
    const id = this.#nextId++;
    this.#sent.set(id, (args) => {
      answer = args;
    });
    this.send(writeEvent(name, [value], id), 'event', wire);
    await this.changes.waitFor(() => answer !== undefined || this.closed !== undefined, ms);
    return answer;
  }

  /** Waits until the backend has processed every earlier event of this socket: it answers a later one. */
  async roundTrip(wire: WireLog = this.wire): Promise<void> {
    await this.request('heartbeat', {}, ROUND_TRIP_LIMIT, wire);
  }

  /** Sends an ack for any id, even an unknown one. */
  ack(id: number, args: readonly unknown[], wire: WireLog = this.wire): void {
    this.send(writeAck(id, args), 'ack', wire);
  }

  disconnect(): void {
    if (this.closed === undefined && this.id !== undefined) this.send('1', 'disconnect');
    this.#engine.close();
    this.#close('the suite left');
  }

  /** Breaks the connection, like a crash. */
  breakConnection(): void {
    const { transport } = this.#engine as unknown as { transport?: { ws?: { terminate?: () => void } } };
    this.#close('the suite broke the connection');
    transport?.ws?.terminate?.();
    this.#engine.close();
  }

  #receive(data: unknown): void {
    if (typeof data !== 'string') {
      this.wire.add('backend', 'executor', this.#label('binary'), '(binary)');
      return;
    }
    this.#dispatch(readPacket(data), data);
    this.changes.notify();
  }

  #dispatch(packet: SocketPacket, text: string): void {
    if (packet.kind === 'connect') {
      this.#log('connected', text);
      this.id = isRecord(packet.data) && typeof packet.data['sid'] === 'string' ? packet.data['sid'] : '';
    } else if (packet.kind === 'connect-error') {
      this.#log('connect error', text);
      this.#fail({ kind: 'refused', reason: packet.data });
    } else if (packet.kind === 'ack') {
      this.#log('ack', text);
      const { id = -1 } = packet;
      this.#sent.get(id)?.(packet.data as unknown[]);
      this.#sent.delete(id);
    } else if (packet.kind === 'event') this.#takeEvent(packet.data as unknown[], packet.id, text);
    else if (packet.kind === 'disconnect') this.#close('the backend disconnected it');
    else this.#log('malformed', text);
  }

  #takeEvent([name, payload, ...more]: readonly unknown[], ackId: number | undefined, text: string): void {
    if (name !== 'events' && name !== 'chat-events') {
      this.#log('event', text);
      this.otherEvents.push({ name: String(name), args: [payload, ...more] });
      return;
    }
    const data = isRecord(payload) && isRecord(payload['data']) ? payload['data'] : {};
    const type = typeof data['type'] === 'string' ? data['type'] : undefined;
    const envelope: ReceivedEnvelope = { at: now(), event: name, ackId, payload, type, content: data['data'] };
    this.#log(type === 'request:chat:completion' ? 'call' : 'envelope', text);
    this.envelopes.push(envelope);
    if (type === 'request:chat:completion') this.calls.push(readCall(this, envelope, text));
  }

  #label(kind: string): string {
    return this.options.label === undefined ? kind : `${kind} (${this.options.label})`;
  }

  #log(kind: string, text: string): void {
    this.wire.add('backend', 'executor', this.#label(kind), text);
  }

  #fail(failure: ConnectFailure): void {
    if (this.id !== undefined) return;
    this.failure ??= failure;
    this.#log('not connected', show(failure));
    this.changes.notify();
  }

  #close(reason: string): void {
    clearInterval(this.#timer);
    if (this.closed !== undefined) return;
    this.closed = { at: now(), reason };
    this.#log('close', reason);
    this.#fail({ kind: 'no-answer', reason });
    this.changes.notify();
  }
}

/** The library reports the HTTP status of a refused upgrade only in the error message. */
function describeTransport(error: unknown): ConnectFailure {
  const { description } = Object(error) as { description?: { message?: unknown; error?: { code?: unknown } } };
  const reason = String(description?.error?.code ?? description?.message ?? (error instanceof Error ? error.message : error));
  const status = /response: (\d{3})/.exec(String(description?.message ?? ''))?.[1];
  return { kind: 'transport', status: status === undefined ? undefined : Number(status), reason };
}
