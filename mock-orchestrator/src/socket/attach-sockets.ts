import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { SOCKET_PATH } from '@chat-executor/protocol';
import { Server, type Socket } from 'socket.io';
import { tapFrames } from '../journal/tap-frames.ts';
import { MAX_TIMER_MS } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { findSignedIn, type SignedIn } from '../users/user.ts';
import { authenticateSocket, refuseConnection } from './authenticate-socket.ts';
import { boundUnauthenticated, refusePolling } from './bound-unauthenticated.ts';
import { boundedParser } from './bounded-parser.ts';
import { BoundedWebSocketServer } from './bounded-web-sockets.ts';
import { listenToSession } from './listen-to-session.ts';
import { Session } from './session.ts';

/** How long a client may take to authenticate, in milliseconds. Limits the memory that unauthenticated clients use. */
const CONNECT_TIMEOUT_MS = 10_000;
/** A dead connection is detected after the sum of these two, in milliseconds. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 15_000;

/**
 * Attaches Socket.IO at {@link SOCKET_PATH} to an HTTP server, without affecting other paths or other Socket.IO servers on
 * it. Refuses sockets without a valid token, and pages of other origins that are not on the allow-list.
 */
export function attachSockets(httpServer: HttpServer | HttpsServer, parts: Parts): Server {
  const { origins, limits } = parts;
  const server = new Server(httpServer, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    serveClient: false,
    parser: boundedParser,
    wsEngine: BoundedWebSocketServer,
    maxHttpBufferSize: limits.maxFrameBytes,
    connectTimeout: CONNECT_TIMEOUT_MS,
    pingInterval: PING_INTERVAL_MS,
    pingTimeout: PING_TIMEOUT_MS,
    cors: { origin: (origin, callback) => callback(null, origin !== undefined && origins.allows(origin) ? origin : false) },
    allowRequest: ({ headers }, callback) => {
      const allowed = origins.allowsOrSame(headers.origin, headers.host);
      callback(allowed ? null : 'origin-refused', allowed);
    },
  });
  server.engine.use(refusePolling);
  const unauthenticated = boundUnauthenticated(server.engine, limits);
  const signedInSockets = new WeakMap<Socket, SignedIn>();
  server.use((socket, next) => {
    authenticate(socket, parts).then(
      (signedIn) => {
        signedInSockets.set(socket, signedIn);
        next();
      },
      (error: unknown) => next(refuseConnection(OrchestratorError.from(error))),
    );
  });
  server.on('connection', (socket) => {
    const signedIn = signedInSockets.get(socket);
    if (signedIn === undefined) {
      socket.disconnect(true);
      return;
    }
    unauthenticated.admit(socket.conn);
    socket.once('disconnect', () => unauthenticated.dismiss(socket.conn));
    openSession(socket, signedIn, parts);
  });
  return server;
}

async function authenticate(socket: Socket, parts: Parts): Promise<SignedIn> {
  const signedIn = await authenticateSocket(socket, parts.authenticate).catch((error: unknown) => {
    parts.log.error({ err: error }, 'authenticate() failed for a socket');
    return undefined;
  });
  if (signedIn === undefined) throw new OrchestratorError('unauthorized');
  const isAdmitted = await parts.sessions.admit(socket, signedIn.user.id, parts.limits.maxSessionsPerUser);
  if (!isAdmitted) throw new OrchestratorError('too-many-sessions');
  return signedIn;
}

function openSession(socket: Socket, { user, expiresAt }: SignedIn, parts: Parts): void {
  const bounds = { holding: parts.held.open(user.id), maxUnsentBytes: parts.limits.maxUnsentBytes };
  const session = new Session(socket, user, bounds, parts.journal && tapFrames(socket, user.id, parts.journal));
  parts.sessions.add(session);
  void socket.join(`user:${user.id}`);
  parts.log.info({ session: session.id, user: user.id }, 'session opened');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const disconnectAt = (time: number | undefined) => {
    clearTimeout(timer);
    if (time !== undefined) timer = setTimeout(() => socket.disconnect(true), Math.min(time - Date.now(), MAX_TIMER_MS)).unref();
  };
  disconnectAt(expiresAt);
  socket.on('disconnect', (reason) => {
    clearTimeout(timer);
    parts.sessions.remove(session);
    session.markGone();
    // A client that leaves only the namespace would keep a connection without a session.
    socket.conn.close();
    parts.log.info({ session: session.id, user: user.id, reason }, 'session lost');
  });
  const join = async (token: unknown): Promise<boolean> => {
    const signedIn = await findSignedIn(token, parts.authenticate);
    if (signedIn?.user.id !== user.id) return false;
    if (socket.connected) disconnectAt(signedIn.expiresAt);
    return true;
  };
  listenToSession(session, parts, join);
}
