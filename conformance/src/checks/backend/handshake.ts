import { show } from '../../peers/json.ts';
import { backendChecks } from '../define-checks.ts';
import type { BackendStage } from './backend-stage.ts';
import { requireUnaffected } from './channel.ts';
import { ask, sendText, textItem } from './test-request.ts';

type InvalidHandshake = { readonly what: string; readonly token: string | undefined; readonly auth: unknown };

/** How long to wait for a forbidden call, in milliseconds. */
const CALL_WAIT = 1_500;

/** Timeout for a backend to close an accepted socket, in milliseconds. */
const CLOSE_WAIT = 1_000;

export const BACKEND_HANDSHAKE = backendChecks({
  'SES-6': {
    title: 'A socket without a valid token MUST NOT be called, and nothing it emits may reach a channel.',
    run: async (stage, trial) => {
      for (const { what, token, auth } of listInvalidHandshakes(stage)) {
        const socket = stage.open(auth, `a socket with ${what}`, trial.wire);
        if (!(await socket.connect(trial.patience))) continue;
        if (token !== undefined) await socket.join(token, 1_000);
        const named = ask(stage, trial, { sessionId: socket.id ?? '' });
        await Promise.race([socket.changes.waitFor(() => named.callOn(socket) !== undefined, CALL_WAIT), named.http.waitForEnd(CALL_WAIT)]);
        const unexpectedCall = named.callOn(socket);
        unexpectedCall?.ack({ error: 'Nobody is signed in here.' });
        if (unexpectedCall)
          trial.fail(`no call at a socket with ${what}`, 'a call: the request was delivered to a client that is not signed in');

        const forgeries = [textItem('forged '), { done: true }];
        await requireUnaffected(stage, trial, socket, forgeries, `while a socket with ${what} emitted on its channel`);
        socket.disconnect();
      }
    },
  },
  'SES-12': {
    title: 'A connection without a valid token SHOULD be refused, not just ignored.',
    run: async (stage, trial) => {
      for (const { what, auth } of listInvalidHandshakes(stage)) {
        const socket = stage.open(auth, `a socket with ${what}`, trial.wire);
        const isConnected = await socket.connect(trial.patience);
        const stays = isConnected && !(await socket.changes.waitFor(() => socket.closed !== undefined, CLOSE_WAIT));
        if (stays) trial.fail(`a connection with ${what} to be refused`, 'it was accepted and stays');
        if (!isConnected && socket.failure?.kind !== 'refused') trial.note('It closes the connection without a connect_error.');
        socket.disconnect();
      }
    },
  },
  'SES-1.polling': {
    title: 'If long polling is allowed, a session that starts with it and is upgraded SHOULD behave the same.',
    also: ['ITM-9'],
    run: async (stage, trial) => {
      const { token } = stage.options;
      const socket = stage.open({ token }, 'over polling', trial.wire, ['polling', 'websocket']);
      if (!(await socket.connect(trial.patience))) {
        trial.note('It refuses long polling, like released backends.');
        return;
      }
      await socket.join(token, trial.patience);
      const texts = Array.from({ length: 200 }, (_, index) => `${index},`);
      const request = ask(stage, trial, { sessionId: socket.id ?? '' });
      sendText(await request.begin(socket), ...texts);
      await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'over long polling, upgraded mid-stream');
    },
  },
  'SES-3.user-id': {
    title: 'A user-join MUST be acked with the user id, the same for each session and without a colon; for a wrong token, with nothing.',
    also: ['SES-4'],
    run: async (stage, trial) => {
      const { token } = stage.options;
      const socket = stage.open({ token }, 'another tab', trial.wire);
      if (!(await socket.connect(trial.patience))) trial.failTimeout('a second connection of the same user', 'none');
      const args = await socket.join(token, trial.patience);
      if (args === undefined) trial.failTimeout('an ack of user-join', 'none: an executor cannot know whether it is signed in');
      if (socket.userId === '' || socket.userId.includes(':')) trial.fail('{"id": …} with an id that has no colon', show(args));
      if (stage.executor.userId !== '' && stage.executor.userId !== socket.userId)
        trial.fail(`the same id for each session of the user, ${show(stage.executor.userId)}`, show(socket.userId));
      const otherId = stage.hasOther ? (await stage.other()).userId : undefined;
      if (otherId === '') trial.fail('an id for the other user too', 'none');

      const refused = stage.open({ token }, 'a tab that joins with a wrong token', trial.wire);
      if (!(await refused.connect(trial.patience))) trial.failTimeout('a third connection of the same user', 'none');
      const answer = await refused.request(
        'user-join',
        { auth: { token: `no-token-${trial.random.hex(12)}` } },
        trial.patience,
        trial.wire,
      );
      const [value] = answer ?? [];
      if (answer === undefined && refused.closed === undefined) trial.failTimeout('an ack without argument for a wrong token', 'none');
      // A backend may rely on the handshake alone.
      if (value !== undefined && value !== null) trial.strictly('an ack without argument for a user-join with a wrong token', show(answer));
    },
  },
});

function listInvalidHandshakes({ options, random }: BackendStage): InvalidHandshake[] {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: 'another-user', jti: random.uuid() })}.${random.hex(43)}`;
  const tokens = [
    { what: 'an invalid token', token: `no-token-${random.hex(12)}` },
    { what: 'a token with a wrong signature', token: forged },
    ...(options.expiredToken === undefined ? [] : [{ what: 'an expired token', token: options.expiredToken }]),
  ];
  return [{ what: 'no token', token: undefined, auth: undefined }, ...tokens.map(({ what, token }) => ({ what, token, auth: { token } }))];
}
