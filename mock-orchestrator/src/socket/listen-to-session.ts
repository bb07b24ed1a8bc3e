import { ANNOUNCE_EVENT, HEARTBEAT_EVENT, USER_JOIN_EVENT, UserJoinSchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import type { Parts } from '../parts.ts';
import { acceptAnnouncement } from './accept-announcement.ts';
import type { Acknowledge, Session } from './session.ts';

/**
 * Answers everything a session may send: `user-join`, `heartbeat`, `executor:announce`, and the items of its channels.
 * Ignores everything else, and throws at nothing a session sends.
 *
 * @param join - whether a token belongs to the user the socket connected as (rules SES-3 and SES-4); if so, it replaces the earlier token
 */
export function listenToSession(session: Session, parts: Parts, join: (token: unknown) => Promise<boolean>): void {
  const { socket } = session;
  // Not `socket.on`: its listeners run a tick later, behind callbacks that arrived after them.
  socket.onAny((event: string, ...args: unknown[]) => session.receive(event, args));

  socket.on(USER_JOIN_EVENT, (...args: unknown[]) => {
    const acknowledge = callbackOf(args);
    const parsed = v.safeParse(UserJoinSchema, args[0]);
    if (!parsed.success) return acknowledge();
    join(parsed.output.auth.token).then(
      (joined) => (joined ? acknowledge({ id: session.user.id, name: session.user.name }) : acknowledge()),
      (error: unknown) => {
        parts.log.error({ err: error, session: session.id }, 'authenticate() failed for user-join');
        acknowledge();
      },
    );
  });
  socket.on(HEARTBEAT_EVENT, (...args: unknown[]) => callbackOf(args)());
  socket.on(ANNOUNCE_EVENT, (...args: unknown[]) => callbackOf(args)(acceptAnnouncement(session, args[0], parts)));
}

/** The callback of an event; does nothing if the event asked for none. */
function callbackOf(args: readonly unknown[]): Acknowledge {
  const last = args.at(-1);
  return typeof last === 'function' ? (...answer) => void last(...answer) : () => undefined;
}
