import {
  ANNOUNCE_EVENT,
  anySignal,
  ENVELOPE_EVENTS,
  type ExecutorAnnounce,
  HEARTBEAT_EVENT,
  HEARTBEAT_INTERVAL_MS,
  REQUEST_EXECUTOR_ANNOUNCE,
  USER_JOIN_EVENT,
} from '@chat-executor/protocol';
import type { Socket } from 'socket.io-client';
import { cutText } from '../../cut-text.ts';
import type { BackendSettings } from '../executor.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { ConnectionError, ConnectionState } from '../state.ts';
import { Announcer } from './announcer.ts';
import { findConnectError } from './find-connect-error.ts';
import { PacketMeter } from './packet-meter.ts';
import { readUserJoinAck } from './read-acks.ts';
import { readTokenClaims } from './read-token-claims.ts';
import { bufferedBytes, openSession, type Session } from './session.ts';

/**
 * Handles an envelope event. `answer` is present if the backend asked for an ack.
 *
 * @param bytes - what the event takes in memory while it is held
 */
export type EnvelopeHandler = (
  session: Session,
  event: string,
  payload: unknown,
  answer: ((value: object) => void) | undefined,
  bytes: number,
) => void;

/** The callbacks of a connection. */
export type ConnectionHandlers = {
  readonly onState: (state: ConnectionState) => void;
  readonly onEnvelope: EnvelopeHandler;
  /** Returns the current announcement. */
  readonly announcement: () => ExecutorAnnounce;
  /** Sends announcements by request, and asks why a connection failed. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/** Timeouts and delays of a connection, in milliseconds. */
const TIMES = { connect: 20_000, answer: 10_000, firstRetry: 500, maxRetry: 30_000, refusedRetry: 5_000, signedOutRetry: 2_000 } as const;

/** Maximum length of the user's name, in characters. */
const MAX_NAME_LENGTH = 256;

/** Time before the expiry of a token at which it is renewed, in milliseconds. Longer than the heartbeat interval. */
const RENEWAL_MS = HEARTBEAT_INTERVAL_MS + 15_000;

const ERRORS = {
  'bad-address': ['The backend URL is not valid.', 'Use a URL such as https://chat.example.com.'],
  'token-unavailable': ['No token to sign in with.', 'Sign in to the backend again.'],
  'token-refused': ['The backend rejected the token.', 'Sign in to the backend again.'],
  'backend-unreachable': ['Could not reach the backend.', 'Check its URL and that it is running.'],
  'websockets-off': [
    'WebSockets are turned off at the backend.',
    'Ask its administrator to turn them on. In Open WebUI, remove ENABLE_WEBSOCKET_SUPPORT=False.',
  ],
  'join-unanswered': ['The sign-in to the backend timed out.', 'Check that the URL is a chat backend that supports this protocol.'],
  'missing-part': ['A part of the executor could not be loaded.', 'Check your network, then reload the page.'],
  'too-much-data': [
    'The backend sent more than this executor holds at a time, or did not read its answers.',
    'Ask its administrator to check it. If requests are this large, raise maxPendingBytes.',
  ],
  'connection-lost': ['The connection to the backend was lost.', 'It reconnects when the network is back.'],
} as const satisfies Record<ConnectionError['code'], readonly [string, string]>;

/**
 * Maintains a session with a backend: connects, joins, sends heartbeats, announces, and reconnects with back-off and jitter (rules
 * SES-1 to SES-8). Each attempt uses a new socket, so that it cannot replay anything of an old session.
 */
export class Connection {
  readonly #backend: BackendSettings;
  readonly #handlers: ConnectionHandlers;
  #state: ConnectionState = { status: 'off' };
  /** Aborts the current attempt or session. */
  #current: AbortController | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Of the current session. */
  #announcer: Announcer | undefined;
  #beat: (() => void) | undefined;
  /** The newest token of this session. */
  #token = '';
  readonly #maxPendingBytes: number;

  /** @param maxPendingBytes - how much may wait for the ack of the join, or to be sent; beyond it, the connection is reset */
  constructor(backend: BackendSettings, handlers: ConnectionHandlers, maxPendingBytes = DEFAULT_LIMITS.maxPendingBytes) {
    this.#maxPendingBytes = maxPendingBytes;
    this.#backend = backend;
    this.#handlers = handlers;
  }

  /** Connects, unless already connected or connecting. */
  start(): void {
    if (this.#current) return;
    clearTimeout(this.#retryTimer);
    const controller = new AbortController();
    this.#current = controller;
    const { error } = this.#state;
    this.#setState({ status: 'connecting', ...(error && { error }) });
    void this.#attempt(controller);
  }

  /** Disconnects and does not reconnect. */
  stop(): void {
    clearTimeout(this.#retryTimer);
    const current = this.#current;
    // Set first, so that closing the socket does not count as a lost connection.
    this.#current = undefined;
    this.#announcer = undefined;
    this.#beat = undefined;
    current?.abort();
    this.#setState({ status: 'off' });
  }

  /**
   * Connects now. While connected, sends a heartbeat: before sending, Socket.IO detects a session that expired while the computer
   * was asleep.
   */
  reconnect(): void {
    if (this.#state.status === 'waiting' || this.#state.status === 'refused') this.start();
    else this.#beat?.();
  }

  /** Announces again. Call it when the announcement has changed. */
  announce(): void {
    this.#announcer?.announce();
  }

  async #attempt(controller: AbortController): Promise<void> {
    const token = await this.getToken();
    if (controller.signal.aborted) return;
    if (token === undefined) return this.#retry(controller, 'token-unavailable');
    if (token === '') return this.#retry(controller, 'token-unavailable', TIMES.signedOutRetry);
    const { url } = this.#backend;
    if (!URL.canParse(url) || !/^https?:/.test(url)) return this.#retry(controller, 'bad-address');
    const socket = await this.#createSocket(token).catch(() => undefined);
    if (controller.signal.aborted) return;
    if (socket === undefined) return this.#retry(controller, 'missing-part');
    controller.signal.addEventListener('abort', () => socket.disconnect(), { once: true });
    const early: ((session: Session) => void)[] = [];
    let joined: Session | undefined;
    const meter = new PacketMeter(socket.io);
    for (const event of ENVELOPE_EVENTS) {
      socket.on(event, (payload: unknown, answer: unknown) => {
        // A backend that reads no answers must not fill the memory with them.
        if (bufferedBytes(socket) > this.#maxPendingBytes) return this.#retry(controller, 'too-much-data');
        // Before the join, it announces anyway.
        if (asksForAnnouncement(payload)) return this.#announcer?.answer();
        const reply = typeof answer === 'function' ? (value: object) => void answer(value) : undefined;
        const bytes = meter.eventBytes;
        const deliver = (session: Session) => this.#handlers.onEnvelope(session, event, payload, reply, bytes);
        // A backend may send requests as soon as the socket is open, but the user is only known after the join.
        if (joined) deliver(joined);
        else early.push(deliver);
      });
    }
    socket.once('connect_error', (error: Error & { data?: { code?: unknown } }) => {
      if (error.data?.code === 'unauthorized') return this.#retry(controller, 'token-refused');
      const limit = anySignal([controller.signal, AbortSignal.timeout(TIMES.answer)]);
      void findConnectError(this.#backend.url, limit, this.#handlers.fetch).then((code) => this.#retry(controller, code));
    });
    socket.on('disconnect', () => this.#retry(controller, 'connection-lost'));
    let maxPayload: number | undefined;
    socket.once('connect', () => {
      // A backend that opens the session again would get the token each time.
      socket.once('connect', () => this.#retry(controller, 'connection-lost'));
      void this.#join(socket, token, controller, maxPayload).then((session) => {
        joined = session;
        if (session) for (const deliver of early.splice(0)) deliver(session);
      });
    });
    socket.connect();
    const { engine } = socket.io;
    meter.start(engine, (totalBytes) => {
      if (!joined && totalBytes > this.#maxPendingBytes) this.#retry(controller, 'too-much-data');
    });
    // Engine.IO's open packet comes before the connect packet of Socket.IO. Older servers leave the limit out.
    engine.once('handshake', (open) => {
      if (open.maxPayload > 0) maxPayload = open.maxPayload;
      engine.once('handshake', () => this.#retry(controller, 'connection-lost'));
    });
  }

  /** The current token; empty if the user is signed out, undefined if its getter fails. */
  async getToken(): Promise<string | undefined> {
    const { token } = this.#backend;
    try {
      return (typeof token === 'function' ? await token() : token) ?? '';
    } catch {
      return undefined;
    }
  }

  /** Loads Socket.IO, which a page of a signed-out user does not need. */
  async #createSocket(token: string): Promise<Socket> {
    const { createSocket } = await import('./create-socket.ts');
    return createSocket(this.#backend, token, TIMES.connect);
  }

  async #join(socket: Socket, token: string, controller: AbortController, maxPayload?: number): Promise<Session | undefined> {
    const answer = await ask(socket, USER_JOIN_EVENT, { auth: { token } });
    if (controller.signal.aborted) return undefined;
    if (answer === 'unanswered') return void this.#retry(controller, 'join-unanswered');
    const joined = readUserJoinAck(answer);
    if (joined === undefined || socket.id === undefined) return void this.#retry(controller, 'token-refused');

    this.#failures = 0;
    // Apart from the name, which may be long: closures keep whole objects.
    const { id: userId } = joined;
    const facts = { id: socket.id, userId, signal: controller.signal, maxPayload };
    const { fetch } = this.#handlers;
    const announcer = new Announcer({
      signal: controller.signal,
      announcement: this.#handlers.announcement,
      emit: (announcement) => ask(socket, ANNOUNCE_EVENT, announcement),
      session: () => (socket.id ? { url: this.#backend.url, token: this.#token, sessionId: socket.id, fetch } : undefined),
      onState: (announced) => this.#setState({ ...this.#state, ...announced }),
    });
    const session = openSession(socket, facts, () => announcer.terms);
    this.#token = token;
    this.#beat = () => {
      socket.emit(HEARTBEAT_EVENT, {});
      announcer.repeatLost();
      void this.#renew(socket, userId, controller);
    };
    const heartbeat = setInterval(this.#beat, HEARTBEAT_INTERVAL_MS);
    controller.signal.addEventListener('abort', () => clearInterval(heartbeat), { once: true });
    const user = { id: userId, name: cutText(joined.name ?? userId, MAX_NAME_LENGTH) };
    this.#setState({ status: 'connected', sessionId: session.id, user, announcement: 'pending' });
    this.#announcer = announcer;
    announcer.announce();
    return session;
  }

  /** Joins with a new token before the current one expires, because backends end the session with it (rules SES-2 and SES-12). */
  async #renew(socket: Socket, userId: string, controller: AbortController): Promise<void> {
    // NaN without an expiry, so that the comparison is false.
    const endsSoon = Number(readTokenClaims(this.#token).exp) * 1000 - Date.now() < RENEWAL_MS;
    if (!endsSoon) return;
    const token = await this.getToken();
    if (!token || token === this.#token || controller.signal.aborted) return;
    const joined = readUserJoinAck(await ask(socket, USER_JOIN_EVENT, { auth: { token } }));
    if (!joined || controller.signal.aborted) return;
    if (joined.id !== userId) return this.#retry(controller, 'connection-lost');
    this.#token = token;
    this.#announcer?.announce();
  }

  /**
   * Ends this attempt and schedules the next one. Only the first call per attempt has an effect.
   *
   * @param wait - until the next attempt, in milliseconds, if nobody is burdened by it. Default: longer after each failure
   */
  #retry(controller: AbortController, code: ConnectionError['code'], wait?: number): void {
    if (this.#current !== controller) return;
    this.#current = undefined;
    this.#announcer = undefined;
    this.#beat = undefined;
    controller.abort();
    const refused = code === 'token-refused' || code === 'token-unavailable';
    const { firstRetry, maxRetry, refusedRetry } = TIMES;
    const longest = Math.min(maxRetry, (refused ? refusedRetry : firstRetry) * 2 ** this.#failures);
    const delay = wait ?? longest * (0.5 + 0.5 * Math.random());
    if (wait === undefined) this.#failures += 1;
    const [message, cure] = ERRORS[code];
    this.#setState({ status: refused ? 'refused' : 'waiting', error: { code, message, cure }, retryAt: Date.now() + delay });
    this.#retryTimer = setTimeout(() => this.start(), delay);
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#handlers.onState(state);
  }
}

/** Whether a backend asks executors to announce themselves (rule ANN-8). */
function asksForAnnouncement(payload: unknown): boolean {
  const envelope = payload as { data?: { type?: unknown } | null } | null | undefined;
  return envelope?.data?.type === REQUEST_EXECUTOR_ANNOUNCE;
}

/** Emits an event and returns its ack, or `unanswered` after a timeout. */
async function ask(socket: Socket, event: string, value: object): Promise<unknown> {
  try {
    return await socket.timeout(TIMES.answer).emitWithAck(event, value);
  } catch {
    return 'unanswered';
  }
}
