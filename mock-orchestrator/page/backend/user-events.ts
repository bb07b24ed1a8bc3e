import {
  ENVELOPE_EVENTS,
  type EventEnvelope,
  EventEnvelopeSchema,
  HEARTBEAT_EVENT,
  HEARTBEAT_INTERVAL_MS,
  SOCKET_PATH,
  USER_JOIN_EVENT,
} from '@chat-executor/protocol';
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';

/** Delay in milliseconds before reconnecting after the server closed or refused the connection. Socket.IO does not do that itself. */
const RECONNECT_DELAY_MS = 2000;

/** An envelope for this user has arrived. Any tab may have made the request. */
export class EnvelopeEvent extends Event {
  readonly envelope: EventEnvelope;
  constructor(envelope: EventEnvelope) {
    super('envelope');
    this.envelope = envelope;
  }
}

/**
 * The page's own connection for events. It announces no models, so the orchestrator never calls it. Fires `envelope`, `change`
 * (connected or disconnected) and `refused` (the token is no longer valid).
 */
export class UserEvents extends EventTarget {
  readonly #socket: Socket;
  readonly #readToken: () => string | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #reconnectTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param readToken - called before each attempt to connect */
  constructor(readToken: () => string | undefined) {
    super();
    this.#readToken = readToken;
    this.#socket = io({
      path: SOCKET_PATH,
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelayMax: 5_000,
      auth: (callback) => callback({ token: readToken() }),
    });
    this.#socket.on('connect', () => this.#onConnect());
    this.#socket.on('disconnect', () => this.#onDisconnect());
    this.#socket.on('connect_error', (error: Error & { data?: { code?: unknown } }) => {
      if (error.data?.code === 'unauthorized') this.dispatchEvent(new Event('refused'));
      this.#onDisconnect();
    });
    for (const name of ENVELOPE_EVENTS) this.#socket.on(name, (envelope: unknown) => this.#receive(envelope));
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  /** Connects, or reconnects as the user of the new token. */
  start(): void {
    this.stop();
    this.#socket.connect();
  }

  /** Disconnects and does not reconnect. */
  stop(): void {
    this.#socket.disconnect();
    clearTimeout(this.#reconnectTimer);
  }

  #onConnect(): void {
    this.#socket.emit(USER_JOIN_EVENT, { auth: { token: this.#readToken() } });
    clearInterval(this.#heartbeat);
    this.#heartbeat = setInterval(() => this.#socket.emit(HEARTBEAT_EVENT, {}), HEARTBEAT_INTERVAL_MS);
    this.dispatchEvent(new Event('change'));
  }

  #onDisconnect(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#reconnectTimer);
    if (!this.#socket.active) this.#reconnectTimer = setTimeout(() => this.#socket.connect(), RECONNECT_DELAY_MS);
    this.dispatchEvent(new Event('change'));
  }

  #receive(envelope: unknown): void {
    const parsed = v.safeParse(EventEnvelopeSchema, envelope);
    if (parsed.success) this.dispatchEvent(new EnvelopeEvent(parsed.output));
  }
}
