import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

export const requiresToken = defineBackendCheck({
  id: 'ANS-1.requires-token',
  level: 'MUST',
  title: 'A caller without a valid token MUST be refused without calling an executor.',
  rules: ['ANS-1'],
  run: async (stage, trial) => {
    for (const [token, what] of [
      [null, 'no token'],
      [`no-token-${trial.random.hex(12)}`, 'an invalid token'],
    ] as const) {
      const request = ask(stage, trial, { token });
      const isOver = () => request.http.end !== undefined || request.callOn(stage.executor) !== undefined;
      void stage.executor.changes.waitFor(isOver, trial.patience).then(() => request.http.changes.notify());
      await request.http.changes.waitFor(isOver, trial.patience);
      const unexpectedCall = request.callOn(stage.executor);
      unexpectedCall?.ack({ error: 'Nobody is signed in.' });
      if (unexpectedCall) trial.fail(`no call for a caller with ${what}`, 'a call: anyone may use the executor of a user');
      if (request.http.end === undefined) trial.failTimeout(`a refusal of a caller with ${what}`, 'no answer');
      const { status = 0, body } = request.http;
      if (status < 400 || status >= 500) trial.fail(`HTTP 401 or 403 for a caller with ${what}`, `HTTP ${status} ${body.slice(0, 200)}`);
    }
  },
});
