import type { BackendSession } from '../../../peers/backend/backend-session.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { askOn } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireSilence } from '../require-silence.ts';

export const refusedToken = defineExecutorCheck({
  id: 'SES-4',
  level: 'MUST',
  title: 'An executor whose token is rejected MUST NOT answer anything in that session, MUST leave it, and retry later.',
  rules: ['SES-4'],
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
    return undefined;
  },
});
