import { change, wrap } from '../../change.ts';
import type { Failure } from '../../small-backend/failure.ts';
import type { Session, User } from '../../small-backend/session.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Faults in accepting sockets and announcements. */
export const BROKEN_HANDSHAKES: Readonly<Record<string, BrokenBackend>> = {
  'calls-unauthenticated-sockets': {
    breaks: 'SES-6',
    also: ['SES-12'],
    finding: /delivered to a client that is not signed in/,
    fault: 'It calls any socket that a caller names, even one that is not signed in.',
    Backend: class extends SmallBackend {
      override authenticate(...[, next]: Parameters<SmallBackend['authenticate']>): void {
        next();
      }

      override findSession(user: User, sessionId: unknown, model: unknown): Session {
        const socket = this.io?.sockets.sockets.get(String(sessionId));
        if (socket === undefined || this.sessions.has(socket.id)) return super.findSession(user, sessionId, model);
        return { socket, user, models: [], isPaused: false, lossListeners: new Set<(failure: Failure) => void>() };
      }
    },
  },
  'accepts-sockets-without-token': {
    breaks: 'SES-12',
    finding: /accepted and stays/,
    fault: 'It accepts sockets without a token and only skips their registration.',
    Backend: change(SmallBackend, { authenticate: (_socket, next) => next() }),
  },
  'upgrade-ends-session': {
    breaks: 'SES-1.polling',
    finding: /requested session|over long polling/,
    fault: 'It treats a transport upgrade as the end of the session.',
    Backend: wrap(SmallBackend, 'onConnection', function (original, socket) {
      original(socket);
      socket.conn.once('upgrade', () => this.sessions.delete(socket.id));
    }),
  },
  'join-token-not-checked': {
    breaks: 'SES-3.user-id',
    finding: /wrong token/,
    fault: 'It acks a user-join with the user of the handshake, without checking its token.',
    Backend: wrap(SmallBackend, 'join', (original, socket, session, _3, ack) =>
      original(socket, session, { auth: { token: socket.handshake.auth['token'] } }, ack),
    ),
  },
  'users-without-id': {
    breaks: 'SES-3.user-id',
    finding: /id for the other user/,
    fault: 'It names a user by name only, if that user has no id in its directory.',
    Backend: class extends SmallBackend {
      override join(...[socket, session, value, ack]: Parameters<SmallBackend['join']>): void {
        super.join(socket, session, value, (user) => ack(user && session?.user.name === 'Bob' ? { name: 'Bob' } : user));
      }
    },
  },
  'no-join-ack': {
    breaks: 'SES-3.user-id',
    finding: /ack of user-join.*none/,
    fault: 'It does not ack user-join.',
    Backend: change(SmallBackend, { join: () => undefined }),
  },
  'accepts-any-version': {
    breaks: 'ANN-2.other-versions',
    finding: /2\.0/,
    fault: 'It accepts announcements of unsupported versions.',
    Backend: change(SmallBackend, { knowsVersion: () => true }),
  },
  'chooses-paused-executor': {
    breaks: 'ANN-6',
    finding: /paused/,
    fault: 'It chooses an executor that its user has paused.',
    Backend: wrap(SmallBackend, 'offersModel', (original, session, user, model) => original({ ...session, isPaused: false }, user, model)),
  },
  'finds-models-of-other-users': {
    breaks: 'ANN-5',
    finding: /another user/,
    fault: 'It finds a model at any executor that announced it, of any user.',
    Backend: class extends SmallBackend {
      override offersModel(session: Session, _user: User, model: unknown): boolean {
        return session.models.includes(String(model)) && !session.isPaused;
      }

      override findSession(user: User, sessionId: unknown, model: unknown): Session {
        const session = [...this.sessions.values()].find((candidate) => this.offersModel(candidate, user, model));
        return !sessionId && session ? session : super.findSession(user, sessionId, model);
      }
    },
  },
};
