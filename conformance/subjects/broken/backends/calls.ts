import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { Completion } from '../../small-backend/completion.ts';
import type { Session, User } from '../../small-backend/session.ts';
import { SmallBackend, type SmallBackendParts } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** A backend whose calls have these fields instead. */
function callingWith(fields: (completion: Completion) => Json): Partial<SmallBackendParts> {
  return {
    Completion: wrap(Completion, 'envelope', function (original) {
      const envelope = original() as { data: { data: Json } } & Json;
      return { ...envelope, data: { ...envelope.data, data: { ...envelope.data.data, ...fields(this) } } };
    }),
  };
}

/** A backend that also calls other sessions, and takes the first ack. */
function alsoCalling(isWanted: (session: Session, called: Session) => boolean): Partial<SmallBackendParts> {
  return {
    Completion: wrap(Completion, 'emitCall', function (original, ack) {
      for (const session of (this.host as SmallBackend).sessions.values()) {
        if (isWanted(session, this.session)) session.socket.emit('events', this.envelope(), ack);
      }
      original(ack);
    }),
  };
}

/** Faults in the receiver and content of calls. */
export const BROKEN_CALLS: Readonly<Record<string, BrokenBackend>> = {
  'sends-only-model-id': {
    breaks: 'REQ-1',
    finding: /model item as given/,
    fault: 'It sends the id of the model item instead of the item.',
    ...callingWith(({ request }) => ({ model: (request.modelItem as Json)?.['id'] ?? null })),
  },
  'replaces-session-id': {
    breaks: 'REQ-1',
    finding: /session_id of the called socket/,
    fault: 'It replaces the session id in the call with its own id.',
    ...callingWith(({ request }) => ({ session_id: request.id })),
  },
  'call-without-ack-request': {
    breaks: 'REQ-1',
    also: 'most',
    finding: /requests an ack/,
    fault: 'It emits the call without an ack request and only waits for items.',
    Completion: wrap(Completion, 'emitCall', function (_original, ack) {
      this.session.socket.emit('events', this.envelope());
      ack({ status: true });
    }),
  },
  'calls-all-tabs': {
    breaks: 'ENV-5.one-socket',
    also: ['ANN-6'],
    finding: /tab of the same user too/,
    fault: 'It emits the call to all tabs of the user, and takes the first ack.',
    ...alsoCalling((session, called) => session !== called && session.user === called.user),
  },
  'calls-all-users': {
    breaks: 'ENV-5.one-socket',
    also: ['ENV-5.no-foreign-events'],
    finding: /another user too/,
    fault: 'It emits the call without a room, so sockets of other users get it too.',
    ...alsoCalling((session, called) => session.user !== called.user),
  },
  'drops-body-fields': {
    breaks: 'ANS-1.known-fields',
    finding: /temperature/,
    fault: 'It forwards only model, messages and stream, and loses the rest of the body.',
    Backend: wrap(SmallBackend, 'readRequest', (original, ...args) => {
      const request = original(...args);
      const { model, messages, stream } = request.form;
      return { ...request, form: { model, messages, stream } };
    }),
  },
  'no-session-owner-check': {
    breaks: 'REQ-3.other-user',
    finding: /owner of the session is not checked/,
    fault: 'It calls any session that a caller names, without checking its owner.',
    Backend: change(SmallBackend, { ownsSession: () => true }),
  },
  'falls-back-to-other-session': {
    breaks: 'REQ-3.old-session',
    finding: /another session of the user/,
    fault: 'It calls another session of the user if the requested one is gone.',
    Backend: wrap(SmallBackend, 'findSession', function (original, user, sessionId, model) {
      const other = [...this.sessions.values()].find((session) => session.user === user);
      const isGone = sessionId && !this.sessions.has(String(sessionId));
      return isGone && other ? other : original(user, sessionId, model);
    }),
  },
  'waits-for-missing-session': {
    breaks: 'REQ-3.old-session',
    also: ['REQ-3.other-user', 'ANN-5', 'ANS-2'],
    finding: /hangs/,
    fault: 'It waits for a missing session to connect.',
    Backend: wrap(SmallBackend, 'sendFailure', (original, response, error) => {
      const isNoSession = (error as { code?: string }).code === 'no-executor';
      if (!isNoSession) original(response, error);
    }),
  },
  'calls-first-socket': {
    breaks: 'ANS-2',
    also: ['ANN-5', 'ANN-6', 'STA-6'],
    finding: /without an announcement|hangs/,
    fault: 'It calls the first socket of the user if the request names no session.',
    Backend: change(SmallBackend, { offersModel: (session: Session, user: User) => session.user === user }),
  },
};
