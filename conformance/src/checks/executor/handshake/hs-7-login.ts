import { show } from '../../../peers/json.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const login = defineExecutorCheck({
  id: 'SES-2',
  level: 'MUST',
  title: 'An executor MUST send its token in the handshake, and in `user-join` after each connect.',
  rules: ['SES-2', 'SES-3'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    if (!session.hasToken) trial.strictly('auth {"token": …} with the token in the handshake', show(session.auth));
    await session.changes.waitFor(() => session.joins.length > 0, session.joinedAt === undefined ? 500 : 0);
    if (session.joins.length === 0) trial.strictly('the event user-join after connecting', 'none');
  },
});
