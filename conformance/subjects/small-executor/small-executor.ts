import { io, type Socket } from 'socket.io-client';
import type { ExecutorEnvironment } from '../../src/subject/subject-process.ts';
import { isObject, type Json } from '../json.ts';
import { Failure } from './failure.ts';
import { Normalizer } from './normalizer.ts';
import { Outbox } from './outbox.ts';
import { Reader } from './reader.ts';
import { type Call, type ReadingParts, Request } from './request.ts';
import type { Session } from './session.ts';

/** Replaceable parts of an executor. */
export type ExecutorParts = ReadingParts & { readonly Outbox: typeof Outbox; readonly Request: typeof Request };

export const DEFAULT_PARTS: ExecutorParts = { Reader, Normalizer, Outbox, Request };

type Ack = ((value: unknown) => void) | undefined;

/** A small conforming executor, written from PROTOCOL.md. It shares no protocol code with the suite. */
export class SmallExecutor {
  readonly environment: ExecutorEnvironment;
  readonly parts: ExecutorParts;
  /** Receives log lines. */
  readonly print: (line: string) => void;
  readonly requests = new Map<string, Request>();
  socket: Socket | undefined;
  /** Heartbeat interval, in milliseconds; tests use a shorter one. */
  heartbeatInterval = 30_000;
  /** Whether the backend wants to know what requests wait for. */
  wantsStatus = false;
  #isStopped = false;
  #maxPayload: number | undefined;
  #failures = 0;
  #timers = new Set<NodeJS.Timeout>();

  constructor(environment: ExecutorEnvironment, parts: ExecutorParts, print: (line: string) => void) {
    this.environment = environment;
    this.parts = parts;
    this.print = print;
  }

  /** Creates a new socket for each connection, so that nothing from an old session is replayed. */
  start(): void {
    const { CONFORMANCE_BACKEND_URL: url, CONFORMANCE_SOCKET_PATH: path } = this.environment;
    const socket = io(url, { path, auth: this.handshakeAuth(), forceNew: true, autoConnect: false, ...this.socketOptions() });
    this.socket = socket;
    const early: ((session: Session) => void)[] = [];
    let session: Session | undefined;
    const listen = () => {
      for (const event of this.envelopeEvents()) {
        socket.on(event, (payload: unknown, given: unknown) => {
          const ack = typeof given === 'function' ? (value: unknown) => void given(value) : undefined;
          const receive = (joined: Session) => this.receive(joined, event, payload, ack);
          if (session) receive(session);
          else this.queueEarlyCall(receive, early);
        });
      }
    };
    const onJoined = (opened: Session) => {
      session = opened;
      this.#failures = 0;
      for (const receive of early.splice(0)) receive(opened);
    };
    this.logIn(socket, listen, onJoined);
    const onLost = () => {
      if (session) this.onSessionLost(session);
      session = undefined;
      this.reconnect(socket);
    };
    socket.on('disconnect', onLost);
    socket.on('connect_error', onLost);
    socket.connect();
    socket.io.engine.once('handshake', ({ maxPayload }) => {
      this.#maxPayload = maxPayload;
    });
  }

  /** The largest item for a backend that names this message size, in bytes of JSON: without the room for the channel and the packet. */
  maxItemBytes(maxPayload: number | undefined): number {
    return maxPayload === undefined ? 900_000 : maxPayload - 1_000;
  }

  handshakeAuth(): Json {
    return { token: this.environment.CONFORMANCE_TOKEN };
  }

  socketOptions(): Json {
    return { transports: ['websocket'], reconnection: false };
  }

  envelopeEvents(): readonly string[] {
    return ['events', 'chat-events'];
  }

  logIn(socket: Socket, listen: () => void, onJoined: (session: Session) => void): void {
    listen();
    socket.on('connect', () => {
      socket.emit('user-join', { auth: { token: this.environment.CONFORMANCE_TOKEN } }, (user: unknown) => {
        if (!isObject(user) || typeof user['id'] !== 'string') return this.onLoginRefused(socket);
        const session = this.openSession(socket, user['id']);
        onJoined(session);
        this.announce(socket);
        this.startHeartbeat(socket);
      });
    });
  }

  /** Queues a call that arrives before the login ack. */
  queueEarlyCall(receive: (session: Session) => void, early: ((session: Session) => void)[]): void {
    early.push(receive);
  }

  onLoginRefused(socket: Socket): void {
    socket.disconnect();
    this.schedule(() => this.start(), 2_000);
  }

  openSession(socket: Socket, userId: string): Session {
    return {
      socket,
      id: socket.id ?? '',
      userId,
      outbox: new this.parts.Outbox(socket, this.maxItemBytes(this.#maxPayload)),
      isLost: false,
    };
  }

  announce(socket: Socket): void {
    socket.emit('executor:announce', this.announcement(), (ack: unknown) => {
      this.wantsStatus = isObject(ack) && ack['wants_status'] === true;
      if (!isObject(ack)) void this.announceByHttp(socket);
    });
  }

  announcement(): Json {
    const models = [{ id: this.environment.CONFORMANCE_MODEL }];
    return { protocol: '1.0', models, capabilities: { cancel: true, concurrency: 8 } };
  }

  /** Announces by HTTP, for backends whose socket worker does not support announcements. */
  async announceByHttp(socket: Socket): Promise<void> {
    const { CONFORMANCE_BACKEND_URL: url, CONFORMANCE_TOKEN: token } = this.environment;
    const content = JSON.stringify({ ...this.announcement(), sid: socket.id });
    await fetch(`${url}/api/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'chat_executor.announce', stream: false, messages: [{ role: 'user', content }] }),
    }).then(
      (response) => response.text(),
      () => undefined,
    );
  }

  startHeartbeat(socket: Socket): void {
    const timer = setInterval(() => void socket.emit('heartbeat', {}), this.heartbeatInterval);
    socket.on('disconnect', () => clearInterval(timer));
  }

  /** Ends all requests of a lost session, without sending anything. */
  onSessionLost(session: Session): void {
    session.isLost = true;
    session.outbox.close();
    for (const request of this.requests.values()) request.abort.abort();
    this.requests.clear();
  }

  reconnect(socket: Socket): void {
    if (this.#isStopped || this.socket !== socket) return;
    this.socket = undefined;
    const maxDelay = Math.min(10_000, 400 * 2 ** this.#failures);
    this.#failures += 1;
    this.schedule(() => this.start(), maxDelay * (0.5 + 0.5 * Math.random()));
  }

  schedule(work: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#isStopped) work();
    }, ms);
    this.#timers.add(timer);
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const request of this.requests.values()) request.abort.abort();
    this.socket?.disconnect();
  }

  receive(session: Session, event: string, payload: unknown, ack: Ack): void {
    if (!isObject(payload) || !isObject(payload['data']) || typeof payload['data']['type'] !== 'string') {
      this.ignore(ack);
      return;
    }
    const { chat_id: chatId, message_id: messageId, data } = payload;
    if (data['type'] === 'request:chat:completion') this.receiveCall(session, event, payload, ack);
    else if (data['type'] === 'chat:tasks:cancel' || data['type'] === 'task-cancelled') this.cancelMessage(chatId, messageId);
    else if (data['type'] === 'request:chat:cancel' && isObject(data['data'])) this.cancelChannel(data['data']['channel']);
    else if (data['type'] === 'request:executor:announce') this.announce(session.socket);
    else this.ignore(ack);
  }

  /** Ignores the envelope without an ack. */
  ignore(_ack: Ack): void {}

  receiveCall(session: Session, event: string, { chat_id: chatId, message_id: messageId, data }: Json, ack: Ack): void {
    const request = isObject(data) ? data['data'] : undefined;
    if (!isObject(request) || request['session_id'] !== session.id) {
      this.ignore(ack);
      return;
    }
    if (ack === undefined) return;
    const { channel, form_data: form, model } = request;
    const refusal = this.findRefusal(session, channel, form);
    if (refusal) {
      ack({ error: refusal.message, code: refusal.code, cure: refusal.cure });
      return;
    }
    const call = {
      event,
      chatId,
      messageId,
      channel: String(channel),
      form: form as Json,
      stream: (form as Json)['stream'] === true,
      model,
    };
    this.startRequest(session, call, ack);
  }

  startRequest(session: Session, call: Call, ack: (value: unknown) => void): void {
    const request = new this.parts.Request(this, session, call, ack);
    this.requests.set(call.channel, request);
    void request.run().finally(() => {
      if (this.requests.get(call.channel) === request) this.requests.delete(call.channel);
    });
  }

  /** The failure for a call that must be refused, or undefined. */
  findRefusal(session: Session, channel: unknown, form: unknown): Failure | undefined {
    if (typeof channel !== 'string' || !isObject(form) || !this.isModelId(form['model']) || !Array.isArray(form['messages'])) {
      return new Failure('bad-request', 'The request is malformed.', 'Send it as the protocol defines.');
    }
    if (this.refusesChannel(session, channel))
      return new Failure('channel-refused', 'The channel is not acceptable.', 'Use a new one of this user.');
    return undefined;
  }

  isModelId(id: unknown): boolean {
    return typeof id === 'string' && id.length <= 256;
  }

  refusesChannel(session: Session, channel: string): boolean {
    const parts = channel.split(':');
    return parts.length !== 3 || parts.includes('') || channel.length > 512 || parts[0] !== session.userId || this.requests.has(channel);
  }

  cancelMessage(chatId: unknown, messageId: unknown): void {
    if (!chatId || !messageId) return;
    for (const request of this.requests.values()) {
      if (request.call.chatId === chatId && request.call.messageId === messageId) request.cancel();
    }
  }

  cancelChannel(channel: unknown): void {
    this.requests.get(String(channel))?.cancel();
  }
}
