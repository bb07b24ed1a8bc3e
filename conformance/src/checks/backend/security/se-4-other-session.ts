import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

export const otherSession = defineBackendCheck({
  id: 'REQ-3.other-user',
  level: 'MUST',
  title: 'A caller that names the session of another user MUST be refused, and that session MUST NOT be called.',
  rules: ['REQ-3', 'SEC-4'],
  run: async (stage, trial) => {
    const other = await stage.other();
    const request = ask(stage, trial, { sessionId: other.id ?? '' });
    await other.changes.waitFor(() => request.callOn(other) !== undefined || request.http.end !== undefined, trial.limit / 4);
    const unexpectedCall = request.callOn(other);
    unexpectedCall?.ack({ error: 'This call was not for its user.' });
    if (unexpectedCall !== undefined)
      trial.fail('no call at the session of another user', 'a call: the owner of the session is not checked');
    await requireError(request, trial, 'a session of another user');
    if (request.callOn(other) !== undefined) trial.fail('no call at the session of another user', 'a call');
  },
});
