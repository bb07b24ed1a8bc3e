import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Server as EngineServer, type Socket as EngineSocket } from 'engine.io';
import type { Random } from '../../random.ts';
import { now } from '../../wire-log.ts';
import { Changes } from '../changes.ts';
import { CORS } from '../cors.ts';
import { isRecord, parseJson } from '../json.ts';
import { listen, stopListening } from '../listen.ts';
import type { BackendBehavior } from './backend-behavior.ts';
import { BackendSession } from './backend-session.ts';

/** Socket.IO path of released backends. */
export const SOCKET_PATH = '/ws/socket.io';

/** An HTTP request other than Socket.IO at the right path. */
export type OtherRequest = {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** An announcement by HTTP request (rule ANN-7). */
export type RequestedAnnouncement = {
  readonly at: number;
  readonly authorization: string | undefined;
  readonly form: Record<string, unknown>;
  /** The message content as JSON; undefined if invalid. */
  readonly announcement: unknown;
};

const ANNOUNCE_MODEL = 'chat_executor.announce';
const COMPLETIONS_PATH = '/api/chat/completions';

/** Far above the message size limit, so that the suite sees oversized messages. */
const MAX_FRAME_SIZE = 64e6;

/** A backend controlled by the suite, for an executor under test. */
export class ScriptedBackend {
  readonly sessions: BackendSession[] = [];
  readonly changes = new Changes();
  readonly behavior: BackendBehavior<BackendSession>;
  readonly otherRequests: OtherRequest[] = [];
  readonly requestedAnnouncements: RequestedAnnouncement[] = [];
  /** Times of connection attempts, refused or not. */
  readonly attempts: number[] = [];
  url = '';
  readonly #server: Server;
  readonly #engine: EngineServer;
  readonly #random: Random;

  constructor(behavior: BackendBehavior<BackendSession>, random: Random) {
    this.behavior = behavior;
    this.#random = random;
    this.#engine = new EngineServer({
      cors: { origin: true, credentials: true },
      maxHttpBufferSize: MAX_FRAME_SIZE,
      pingInterval: behavior.pingInterval ?? 25_000,
      pingTimeout: 20_000,
    });
    // From here on only what the handshake names.
    this.#engine.opts.maxHttpBufferSize = behavior.maxMessageSize;
    this.#engine.on('connection', (socket: EngineSocket) => {
      this.sessions.push(new BackendSession(socket, behavior, this.#random, this.changes));
      this.changes.notify();
    });
    this.#server = createServer((request, response) => void this.#serve(request, response).catch(() => response.destroy()));
    this.#server.on('upgrade', (request, socket, head) => {
      if (!this.#isForSocket(request)) return socket.destroy();
      this.attempts.push(now());
      this.changes.notify();
      if (behavior.refusesConnections) return socket.destroy();
      this.#engine.handleUpgrade(request as Parameters<EngineServer['handleUpgrade']>[0], socket, head);
      return undefined;
    });
  }

  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
  }

  get session(): BackendSession | undefined {
    return this.sessions.findLast(({ isReady }) => isReady);
  }

  async stop(): Promise<void> {
    this.#engine.close();
    await stopListening(this.#server);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#isForSocket(request)) {
      if (!request.url?.includes('sid=')) this.attempts.push(now());
      this.changes.notify();
      if (this.behavior.refusesConnections) response.writeHead(503).end();
      else this.#engine.handleRequest(request as Parameters<EngineServer['handleRequest']>[0], response);
      return;
    }
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const body = await text(request);
    const { method = '', url = '', headers } = request;
    const received: OtherRequest = { at: now(), method, url, headers, body };
    const announced = readAnnouncement(received);
    if (announced) this.requestedAnnouncements.push(announced);
    else this.otherRequests.push(received);
    this.changes.notify();
    response.writeHead(404, { 'content-type': 'application/json', ...CORS }).end('{"detail":"Not Found"}');
  }

  #isForSocket(request: IncomingMessage): boolean {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const fits = pathname.replace(/\/$/, '') === SOCKET_PATH;
    if (!fits && request.headers.upgrade !== undefined) {
      this.otherRequests.push({ at: now(), method: 'GET', url: request.url ?? '', headers: request.headers, body: '' });
      this.changes.notify();
    }
    return fits;
  }
}

function readAnnouncement({ at, method, url, headers, body }: OtherRequest): RequestedAnnouncement | undefined {
  if (method !== 'POST' || url !== COMPLETIONS_PATH) return undefined;
  const form = parseJson(body);
  if (!isRecord(form) || form['model'] !== ANNOUNCE_MODEL) return undefined;
  const [message] = Array.isArray(form['messages']) ? (form['messages'] as unknown[]) : [];
  const content = isRecord(message) ? message['content'] : undefined;
  return { at, form, authorization: headers.authorization, announcement: typeof content === 'string' ? parseJson(content) : undefined };
}
