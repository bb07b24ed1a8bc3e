import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as EngineServer, type Socket as EngineSocket } from 'engine.io';
import type { Random } from '../random.ts';
import { now } from '../wire-log.ts';
import type { BackendBehaviour } from './backend-behaviour.ts';
import { BackendSession } from './backend-session.ts';
import { Changes } from './changes.ts';
import { listen, stopListening } from './listen.ts';

/** The path released backends serve Socket.IO at. */
export const SOCKET_PATH = '/ws/socket.io';

/** An HTTP request that is none of Socket.IO at the right path. */
export type StrayRequest = {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
};

/** Far above what a session is cut at, so that the suite sees what it was. */
const LARGEST_FRAME = 64e6;

/** A backend under the suite's full control, for an executor under test. */
export class ScriptedBackend {
  readonly sessions: BackendSession[] = [];
  readonly changes = new Changes();
  readonly behaviour: BackendBehaviour<BackendSession>;
  /** Whatever else was asked of this address. */
  readonly strays: StrayRequest[] = [];
  /** When a connection was asked for, refused or not. */
  readonly attempts: number[] = [];
  url = '';
  readonly #server: Server;
  readonly #engine: EngineServer;
  readonly #random: Random;

  constructor(behaviour: BackendBehaviour<BackendSession>, random: Random) {
    this.behaviour = behaviour;
    this.#random = random;
    this.#engine = new EngineServer({
      cors: { origin: true, credentials: true },
      maxHttpBufferSize: LARGEST_FRAME,
      pingInterval: 25_000,
      pingTimeout: 20_000,
    });
    this.#engine.on('connection', (socket: EngineSocket) => {
      this.sessions.push(new BackendSession(socket, behaviour, this.#random, this.changes));
      this.changes.notify();
    });
    this.#server = createServer((request, response) => this.#serve(request, response));
    this.#server.on('upgrade', (request, socket, head) => {
      if (!this.#isForSocket(request)) return socket.destroy();
      this.attempts.push(now());
      this.changes.notify();
      if (behaviour.refusesConnections) return socket.destroy();
      this.#engine.handleUpgrade(request as Parameters<EngineServer['handleUpgrade']>[0], socket, head);
      return undefined;
    });
  }

  /** Listens on a free port. */
  async start(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
  }

  /** The newest session that is connected and logged in. */
  get session(): BackendSession | undefined {
    return this.sessions.findLast(({ isReady }) => isReady);
  }

  /** Stops, and breaks what is connected. */
  async stop(): Promise<void> {
    this.#engine.close();
    await stopListening(this.#server);
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    if (this.#isForSocket(request)) {
      if (!request.url?.includes('sid=')) this.attempts.push(now());
      this.changes.notify();
      if (this.behaviour.refusesConnections) response.writeHead(503).end();
      else this.#engine.handleRequest(request as Parameters<EngineServer['handleRequest']>[0], response);
      return;
    }
    this.strays.push({ at: now(), method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    this.changes.notify();
    response.writeHead(404, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end('{"detail":"Not Found"}');
  }

  #isForSocket(request: IncomingMessage): boolean {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const fits = pathname.replace(/\/$/, '') === SOCKET_PATH;
    if (!fits && request.headers.upgrade !== undefined) {
      this.strays.push({ at: now(), method: 'GET', url: request.url ?? '', headers: request.headers });
      this.changes.notify();
    }
    return fits;
  }
}
