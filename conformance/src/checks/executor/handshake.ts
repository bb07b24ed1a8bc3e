import type { BackendSession } from '../../peers/backend/backend-session.ts';
import { isRecord, show } from '../../peers/json.ts';
import { respondWithText } from '../../peers/provider/provider-scripts.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askOn } from './ask.ts';
import { requireSilence } from './require-refusal.ts';
import type { TestRequest } from './test-request.ts';

export const EXECUTOR_HANDSHAKE = executorChecks({
  'SES-3.ready-at-login': {
    title: 'An executor MUST be ready to answer once it is connected and signed in.',
    group: 'starts',
    run: async (stage, trial) => {
      const { behavior } = stage.backend;
      // The call is sent together with the login ack.
      const atLogin = new Promise<TestRequest>((resolve) => {
        behavior.afterJoinAck = (session) => {
          delete behavior.afterJoinAck;
          resolve(askOn(session, stage, trial, respondWithText('ready')));
        };
      });
      const loggedIn = stage.login(trial).then(() => ask(stage, trial, respondWithText('ready')));
      const request = await Promise.race([atLogin, loggedIn]);
      await request.ack();
      await request.requireText('ready', 'an answer to the call that came with the login');
      // A session without user-join gets two calls; the other answer is ignored.
      loggedIn.catch(() => undefined);
    },
  },
  'SES-1.websocket': {
    title: 'An executor MUST connect over WebSocket from its first request: released backends refuse long polling.',
    run: async (stage, trial) => {
      const { firstTransport } = await stage.session(trial);
      if (firstTransport !== 'websocket')
        trial.strictly(
          'a WebSocket from the first request',
          `the transport ${firstTransport} first; set the client’s transports to ["websocket"]`,
        );
    },
  },
  'SES-2': {
    title: 'An executor MUST send its token in the handshake, and in `user-join` after each connect.',
    also: ['SES-3'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      if (!session.hasToken) trial.strictly('auth {"token": …} with the token in the handshake', show(session.auth));
      await session.changes.waitFor(() => session.joins.length > 0, session.joinedAt === undefined ? 500 : 0);
      if (session.joins.length === 0) trial.strictly('the event user-join after connecting', 'none');
    },
  },
  'SES-3.early-call': {
    title: 'An executor MUST queue a call that arrives before the ack of its `user-join`, and answer it after the ack.',
    profiles: ['strict'],
    group: 'starts',
    run: async (stage, trial) => {
      const { behavior } = stage.backend;
      const early = new Promise<TestRequest>((resolve) => {
        behavior.beforeJoinAck = (session) => {
          delete behavior.beforeJoinAck;
          resolve(askOn(session, stage, trial, respondWithText('early')));
        };
      });
      const none = stage.login(trial).then(() => undefined);
      const request = await Promise.race([early, none]);
      if (request === undefined) return trial.note('It sends no user-join, so no call can arrive before its ack.');
      await request.ack();
      await request.requireText('early', 'an answer to the call that arrived before the sign-in ack');
      none.catch(() => undefined);
    },
  },
  'SES-5': {
    title: 'An executor MUST send `heartbeat` with one object at least every 30 s: released backends drop a session without it.',
    group: 'long',
    limit: 32,
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const beat = await session.changes.until(() => session.heartbeats[0], trial.limit);
      if (beat === undefined) return trial.strictly('a heartbeat', `none in ${trial.limit / 1000} s`);
      if (beat.args.length !== 1 || !isRecord(beat.args[0])) trial.strictly('one object as the argument of the heartbeat', show(beat.args));
    },
  },
  'SES-4': {
    title: 'An executor whose token is rejected MUST NOT answer anything in that session, MUST leave it, and retry later.',
    profiles: ['strict'],
    group: 'starts',
    limit: 15,
    run: async (stage, trial) => {
      const { backend } = stage;
      const first = await stage.login(trial);
      // The token was valid before: a program may exit if its token was never valid.
      backend.behavior.refusesJoin = true;
      stage.expectLoss();
      first.breakConnection();
      const isRefused = ({ joins, connectedAt }: BackendSession) => connectedAt !== undefined && joins.length > 0;
      const joined = await backend.changes.until(
        () => backend.sessions.find((session) => session !== first && isRefused(session)),
        trial.limit,
      );
      if (joined === undefined) return trial.note('It sends no user-join after reconnecting, so its token cannot be rejected.');
      const request = askOn(joined, stage, trial, respondWithText('for a stranger'));
      const closed = await joined.changes.until(() => joined.closed, trial.limit);
      requireSilence(request, trial, 'a call in a session with a rejected token');
      if (closed === undefined)
        trial.failTimeout('the executor to leave a session after a failed sign-in', `it stayed for ${trial.limit / 1000} s`);
      backend.behavior.refusesJoin = false;
      const newSession = await stage.waitForReconnect(joined, trial.limit);
      if (newSession === undefined) trial.failTimeout('the executor to retry later', `nothing within ${trial.limit / 1000} s`);
    },
  },
});
