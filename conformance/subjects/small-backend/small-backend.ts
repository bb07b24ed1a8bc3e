import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Server, type Socket } from 'socket.io';
import { listen } from '../../src/peers/listen.ts';
import { isObject, type Json, parseObject } from '../json.ts';
import { Channel } from './channel.ts';
import { ChatAnswer } from './chat-answer.ts';
import { Completion, type CompletionRequest } from './completion.ts';
import { EventStreamAnswer } from './event-stream-answer.ts';
import { badRequest, cancelled, executorGone, Failure, sessionNotFound, unauthorized } from './failure.ts';
import { ItemReader } from './item-reader.ts';
import type { CompletionHost, Session, User } from './session.ts';

/** Replaceable parts of a backend. */
export type SmallBackendParts = {
  readonly Channel: typeof Channel;
  readonly ItemReader: typeof ItemReader;
  readonly Completion: typeof Completion;
  readonly EventStreamAnswer: typeof EventStreamAnswer;
  readonly ChatAnswer: typeof ChatAnswer;
};

export const DEFAULT_BACKEND_PARTS: SmallBackendParts = { Channel, ItemReader, Completion, EventStreamAnswer, ChatAnswer };

/** Tokens of its two users. */
export const SMALL_BACKEND_TOKENS = { ada: 'token-of-ada', bob: 'token-of-bob' } as const;

/** A small conforming backend, written from PROTOCOL.md. It shares no protocol code with the suite. */
export class SmallBackend implements CompletionHost {
  readonly parts: SmallBackendParts;
  ackMs = 5_000;
  readonly users: ReadonlyMap<string, User> = new Map([
    [SMALL_BACKEND_TOKENS.ada, { id: 'user-ada', name: 'Ada' }],
    [SMALL_BACKEND_TOKENS.bob, { id: 'user-bob', name: 'Bob' }],
  ]);
  readonly sessions = new Map<string, Session>();
  readonly channels: CompletionHost['channels'] = new Map();
  readonly running = new Set<Completion>();
  readonly server = createServer((request, response) => void this.handleRequest(request, response));
  io: Server | undefined;

  constructor(parts: SmallBackendParts = DEFAULT_BACKEND_PARTS) {
    this.parts = parts;
  }

  /** Listens on a free port. @returns its URL */
  async start(): Promise<string> {
    this.io = new Server(this.server, this.socketOptions());
    this.io.use((socket, next) => this.authenticate(socket, next));
    this.io.on('connection', (socket) => this.onConnection(socket));
    return `http://127.0.0.1:${await listen(this.server)}`;
  }

  socketOptions(): ConstructorParameters<typeof Server>[1] & object {
    return { path: '/ws/socket.io', maxHttpBufferSize: 16e6 };
  }

  // Sockets

  userOf(token: unknown): User | undefined {
    return typeof token === 'string' ? this.users.get(token) : undefined;
  }

  authenticate(socket: Socket, next: (error?: Error) => void): void {
    const { message, code, cure } = unauthorized();
    const refusal = Object.assign(new Error(message), { data: { code, message, cure } });
    next(this.userOf(socket.handshake.auth['token']) ? undefined : refusal);
  }

  onConnection(socket: Socket): void {
    const user = this.userOf(socket.handshake.auth['token']);
    const session = user && { socket, user, models: [], isPaused: false, lossListeners: new Set<(failure: Failure) => void>() };
    if (session) this.sessions.set(socket.id, session);
    socket.onAny((event: string, ...args: unknown[]) => this.receive(socket, session, event, args));
    socket.on('disconnect', () => session && this.onSessionLost(session));
  }

  onSessionLost(session: Session): void {
    this.sessions.delete(session.socket.id);
    for (const listener of session.lossListeners) listener(executorGone());
    for (const completion of this.running) if (completion.session === session) completion.onSessionLost();
  }

  receive(socket: Socket, session: Session | undefined, event: string, args: readonly unknown[]): void {
    const last = args.at(-1);
    const ack = typeof last === 'function' ? (...answer: unknown[]) => void last(...answer) : () => undefined;
    const [value] = args;
    if (event === 'user-join') this.join(socket, session, value, ack);
    else if (event === 'executor:announce') this.announce(session, value, ack);
    else if (event === 'executor:status') this.receiveStatus(session, value);
    else if (event.includes(':')) this.receiveItem(session, event, value, ack);
    else ack();
  }

  join(_socket: Socket, session: Session | undefined, value: unknown, ack: (...args: unknown[]) => void): void {
    const auth = isObject(value) && isObject(value['auth']) ? value['auth'] : {};
    const user = this.userOf(auth['token']);
    if (user && user === session?.user) ack({ id: user.id, name: user.name });
    else ack();
  }

  announce(session: Session | undefined, value: unknown, ack: (...args: unknown[]) => void): void {
    const isValid = isObject(value) && Array.isArray(value['models']);
    if (!session || !isValid || !this.knowsVersion(value['protocol'])) {
      ack({ accepted: false, reason: 'The announcement is malformed, or its version is not 1.x.' });
      return;
    }
    session.models = (value['models'] as unknown[]).flatMap((model) => (isObject(model) ? String(model['id']) : []));
    session.isPaused = isObject(value['capabilities']) && value['capabilities']['paused'] === true;
    ack({ accepted: true, wants_status: true });
  }

  /** Ignores statuses: it has no place to show them. */
  receiveStatus(_session: Session | undefined, _value: unknown): void {}

  knowsVersion(version: unknown): boolean {
    return typeof version === 'string' && version.startsWith('1.');
  }

  receiveItem(session: Session | undefined, name: string, value: unknown, ack: () => void): void {
    const open = this.channels.get(name);
    if (open && session && this.mayEmit(session, open.session)) open.channel.receive(value, ack);
    else ack();
  }

  /** Accepts items only from the called socket. */
  mayEmit(session: Session, called: Session): boolean {
    return session === called;
  }

  nameChannel({ user, socket }: Session): string {
    return `${user.id}:${socket.id}:${randomUUID()}`;
  }

  emitToUser(user: User, { chatId, messageId }: { chatId: string; messageId: string }, data: unknown): void {
    for (const session of this.sessions.values()) {
      if (this.receivesEvents(session, user)) session.socket.emit('events', { chat_id: chatId, message_id: messageId, data });
    }
  }

  receivesEvents(session: Session, user: User): boolean {
    return session.user === user;
  }

  // HTTP

  routes(): readonly string[] {
    return ['/api/chat/completions', '/v1/chat/completions'];
  }

  async handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const user = this.authenticateCaller(request);
      const body = parseObject(await text(request));
      const [, chatId] = /^\/api\/tasks\/chat\/([^/]+)\/stop$/.exec(pathname) ?? [];
      const [, taskId] = /^\/api\/tasks\/stop\/([^/]+)$/.exec(pathname) ?? [];
      if (this.routes().includes(pathname)) await this.handleCompletion(user, body, response);
      else if (chatId ?? taskId) this.stopTask(user, { chatId: chatId && decodeURIComponent(chatId), taskId }, response);
      else throw new Failure('not-found', 'Not found.', 'See the documentation.', 404);
    } catch (error) {
      this.sendFailure(response, error);
    }
  }

  authenticateCaller(request: IncomingMessage): User {
    const user = this.userOf(request.headers.authorization?.replace(/^Bearer /, ''));
    if (user === undefined) throw unauthorized();
    return user;
  }

  sendFailure(response: ServerResponse, error: unknown): void {
    if (!(error instanceof Failure)) throw error;
    if (!response.headersSent) this.sendJson(response, error.status, error.body());
  }

  sendJson(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  readRequest(user: User, body: Json | undefined): CompletionRequest & { readonly sessionId: unknown } {
    if (!body || typeof body['model'] !== 'string' || !Array.isArray(body['messages'])) throw badRequest();
    const { session_id: sessionId, model_item: modelItem, chat_id: chatId, id: messageId, ...form } = body;
    const toText = (value: unknown) => (typeof value === 'string' ? value : '');
    const stream = body['stream'] === true;
    return { id: randomUUID(), user, form, stream, modelItem, chatId: toText(chatId), messageId: toText(messageId), sessionId };
  }

  findSession(user: User, sessionId: unknown, model: unknown): Session {
    const session = sessionId
      ? this.sessions.get(String(sessionId))
      : [...this.sessions.values()].find((candidate) => this.offersModel(candidate, user, model));
    if (session === undefined || !this.ownsSession(user, session)) throw sessionNotFound();
    return session;
  }

  offersModel(session: Session, user: User, model: unknown): boolean {
    return session.user === user && session.models.includes(String(model)) && !session.isPaused;
  }

  ownsSession(user: User, session: Session): boolean {
    return session.user === user;
  }

  async handleCompletion(user: User, body: Json | undefined, response: ServerResponse): Promise<void> {
    const request = this.readRequest(user, body);
    const session = this.findSession(user, request.sessionId, request.form['model']);
    const completion = new this.parts.Completion(request, session, this, this.parts);
    this.running.add(completion);
    try {
      if (request.chatId && request.messageId) {
        this.sendJson(response, 200, { status: true, task_ids: [request.id] });
        await this.answerChat(completion);
      } else await this.answerHttp(completion, response);
    } finally {
      completion.close();
      this.running.delete(completion);
    }
  }

  async answerHttp(completion: Completion, response: ServerResponse): Promise<void> {
    response.on('close', () => {
      if (!response.writableFinished) this.onCallerDisconnect(completion);
    });
    const nonStreaming = await completion.call();
    if (nonStreaming) {
      this.sendJson(response, 200, nonStreaming);
      return;
    }
    const answer = new this.parts.EventStreamAnswer(response);
    answer.begin();
    try {
      for await (const part of completion.channel.chunks()) if ('chunk' in part) await answer.writeChunk(part.chunk);
      answer.end();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      answer.fail(error);
    }
  }

  onCallerDisconnect(completion: Completion): void {
    completion.stop(cancelled());
  }

  async answerChat(completion: Completion): Promise<void> {
    const answer = new this.parts.ChatAnswer(completion.request, this);
    answer.begin();
    try {
      const nonStreaming = await completion.call();
      if (nonStreaming) answer.sendChunk(nonStreaming);
      else for await (const part of completion.channel.chunks()) if ('chunk' in part) answer.sendChunk(part.chunk);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== 'cancelled') answer.fail(error);
    }
    answer.end();
  }

  stopTask(user: User, { chatId, taskId }: { chatId: string | undefined; taskId: string | undefined }, response: ServerResponse): void {
    const found = [...this.running].filter(
      ({ request }) => this.mayStop(user, request) && (request.id === taskId || request.chatId === chatId),
    );
    for (const completion of found) {
      this.emitToUser(completion.request.user, completion.request, { type: 'chat:tasks:cancel' });
      completion.stop(cancelled());
    }
    this.sendJson(response, found.length > 0 ? 200 : 404, { status: found.length > 0 });
  }

  mayStop(user: User, request: CompletionRequest): boolean {
    return request.user === user;
  }
}
