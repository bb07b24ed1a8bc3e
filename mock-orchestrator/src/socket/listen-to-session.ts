import { ANNOUNCE_EVENT, HEARTBEAT_EVENT, STATUS_EVENT, USER_JOIN_EVENT, UserJoinSchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import type { Parts } from '../parts.ts';
import { acceptAnnouncement } from './accept-announcement.ts';
import type { Acknowledge, Session } from './session.ts';

/** Tokens of one session that are checked at the same time; a client sends one. */
const MAX_JOINING = 4;

/**
 * Handles the events of a session: `user-join`, `heartbeat`, `executor:announce`, `executor:status`, and the items of its channels. Ignores
 * everything else. Never throws, for any input.
 *
 * @param join - replaces the token of the session if the new one belongs to the same user; resolves to whether it does
 *   (rules SES-3 and SES-4)
 */
export function listenToSession(session: Session, parts: Parts, join: (token: unknown) => Promise<boolean>): void {
  const { socket } = session;
  // `socket.on` would call its listeners one tick later, after callbacks that arrived later.
  socket.onAny((event: unknown, ...args: unknown[]) => {
    // Socket.IO also accepts numbers as names.
    if (event === STATUS_EVENT) session.receiveStatus(args[0]);
    else if (typeof event === 'string') session.receive(event, args);
  });

  let joining = 0;
  socket.on(USER_JOIN_EVENT, (...args: unknown[]) => {
    const acknowledge = callbackOf(args);
    const parsed = v.safeParse(UserJoinSchema, args[0]);
    if (!parsed.success || joining >= MAX_JOINING) return acknowledge();
    joining += 1;
    const joined = join(parsed.output.auth.token).finally(() => {
      joining -= 1;
    });
    joined.then(
      (joined) => (joined ? acknowledge({ id: session.user.id, name: session.user.name }) : acknowledge()),
      (error: unknown) => {
        parts.log.error({ err: error, session: session.id }, 'authenticate() failed for user-join');
        acknowledge();
      },
    );
  });
  socket.on(HEARTBEAT_EVENT, (...args: unknown[]) => callbackOf(args)());
  socket.on(ANNOUNCE_EVENT, (...args: unknown[]) => void acceptAnnouncement(session, args[0], parts).then(callbackOf(args)));
}

/** The callback of an event, or a function that does nothing if the event has none. */
function callbackOf(args: readonly unknown[]): Acknowledge {
  const last = args.at(-1);
  return typeof last === 'function' ? (...answer) => void last(...answer) : () => undefined;
}
