import type { Socket } from 'socket.io';
import type { Failure } from '../../small-backend/failure.ts';
import type { Session, User } from '../../small-backend/session.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Faults of letting sockets in, and of announcements. */
export const BROKEN_HANDSHAKES: readonly BrokenBackend[] = [
  {
    id: 'calls-strangers',
    breaks: 'HS-1',
    also: ['HS-2'],
    says: /delivered to somebody who is not signed in/,
    fault: 'It calls whatever socket a caller names, also one that is not signed in.',
    Backend: class extends SmallBackend {
      override admit(...[, next]: Parameters<SmallBackend['admit']>): void {
        next();
      }

      override findSession(user: User, sessionId: unknown, model: unknown): Session {
        const socket = this.io?.sockets.sockets.get(String(sessionId));
        if (socket === undefined || this.sessions.has(socket.id)) return super.findSession(user, sessionId, model);
        return { socket, user, models: [], isPaused: false, waiting: new Set<(failure: Failure) => void>() };
      }
    },
  },
  {
    id: 'lets-strangers-in',
    breaks: 'HS-2',
    says: /accepted and stays/,
    fault: 'It accepts sockets without a token, and merely does not register them.',
    Backend: class extends SmallBackend {
      override admit(...[, next]: Parameters<SmallBackend['admit']>): void {
        next();
      }
    },
  },
  {
    id: 'forgets-who-upgrades',
    breaks: 'HS-4',
    says: /session that was named|over long polling/,
    fault: 'It takes the upgrade of a transport for the end of the session.',
    Backend: class extends SmallBackend {
      override open(socket: Socket): void {
        super.open(socket);
        socket.conn.once('upgrade', () => this.sessions.delete(socket.id));
      }
    },
  },
  {
    id: 'answers-any-join',
    breaks: 'HS-41',
    says: /wrong token/,
    fault: 'It acks a user-join with the user of the handshake, whatever token it carries.',
    Backend: class extends SmallBackend {
      override join(...[socket, session, , ack]: Parameters<SmallBackend['join']>): void {
        super.join(socket, session, { auth: { token: socket.handshake.auth['token'] } }, ack);
      }
    },
  },
  {
    id: 'answers-no-join',
    breaks: 'HS-41',
    says: /ack of user-join.*none/,
    fault: 'It does not ack user-join.',
    Backend: class extends SmallBackend {
      override join(): void {}
    },
  },
  {
    id: 'takes-any-version',
    breaks: 'AN-41',
    says: /2\.0/,
    fault: 'It accepts announcements of versions that it does not know.',
    Backend: class extends SmallBackend {
      override knowsVersion(): boolean {
        return true;
      }
    },
  },
  {
    id: 'chooses-the-paused',
    breaks: 'AN-43',
    says: /paused/,
    fault: 'It chooses an executor that its user has paused.',
    Backend: class extends SmallBackend {
      override offers(session: Session, user: User, model: unknown): boolean {
        return super.offers({ ...session, isPaused: false }, user, model);
      }
    },
  },
  {
    id: 'shares-announcements',
    breaks: 'AN-42',
    says: /another user/,
    fault: 'It finds a model at whatever executor announced it, of whatever user.',
    Backend: class extends SmallBackend {
      override offers(session: Session, _user: User, model: unknown): boolean {
        return session.models.includes(String(model)) && !session.isPaused;
      }

      override findSession(user: User, sessionId: unknown, model: unknown): Session {
        const session = [...this.sessions.values()].find((each) => this.offers(each, user, model));
        return !sessionId && session ? session : super.findSession(user, sessionId, model);
      }
    },
  },
];
