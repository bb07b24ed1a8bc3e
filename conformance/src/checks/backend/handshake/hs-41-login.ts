import { show } from '../../../peers/json.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

export const login = defineBackendCheck({
  id: 'SES-3.user-id',
  level: 'MUST',
  title:
    'A user-join MUST be acked with the user id, which is the same for each session and has no colon; with a wrong token the ack is empty.',
  rules: ['SES-3', 'SES-4'],
  run: async (stage, trial) => {
    const { token } = stage.options;
    const socket = stage.open({ token }, 'another tab', trial.wire);
    if (!(await socket.connect(trial.patience))) trial.failTimeout('a second connection of the same user', 'none');
    const args = await socket.join(token, trial.patience);
    if (args === undefined) trial.failTimeout('an ack of user-join', 'none: an executor cannot know whether it is signed in');
    if (socket.userId === '' || socket.userId.includes(':')) trial.fail('{"id": …} with an id that has no colon', show(args));
    if (stage.executor.userId !== '' && stage.executor.userId !== socket.userId)
      trial.fail(`the same id for each session of the user, ${show(stage.executor.userId)}`, show(socket.userId));

    const refused = stage.open({ token }, 'a tab that joins with a wrong token', trial.wire);
    if (!(await refused.connect(trial.patience))) trial.failTimeout('a third connection of the same user', 'none');
    const answer = await refused.request('user-join', { auth: { token: `no-token-${trial.random.hex(12)}` } }, trial.patience, trial.wire);
    const [value] = answer ?? [];
    if (answer === undefined && refused.closed === undefined) trial.failTimeout('an ack without argument for a wrong token', 'none');
    // A backend may rely on the handshake alone.
    if (value !== undefined && value !== null) trial.strictly('an ack without argument for a user-join with a wrong token', show(answer));
  },
});
