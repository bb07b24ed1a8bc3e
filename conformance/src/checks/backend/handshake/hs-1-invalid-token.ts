import { ask } from '../ask.ts';
import { requireUnaffected } from '../channel/require-unaffected.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { listInvalidHandshakes } from './invalid-handshakes.ts';

/** How long to wait for a forbidden call, in milliseconds. */
const CALL_WAIT = 1_500;

export const invalidToken = defineBackendCheck({
  id: 'SES-6',
  level: 'MUST',
  title: 'A socket without a valid token MUST NOT be called, and nothing it emits may reach a channel.',
  rules: ['SES-6'],
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
});
