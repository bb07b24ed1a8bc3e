import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { sendText } from '../test-request.ts';
import { announceModel } from './announce.ts';

export const ownAnnouncement = defineBackendCheck({
  id: 'ANN-5',
  level: 'MUST',
  title:
    'If announcements are supported, an announced model MUST be available only to the user of its executor, and only until that session ends.',
  rules: ['ANN-4', 'ANN-5', 'ANS-2', 'SEC-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const other = await stage.other();
    const socket = await stage.connect('that announces', trial.wire);
    const model = `announced-${trial.random.hex(8)}`;
    if (!(await announceModel(socket, trial, model))) {
      socket.disconnect();
      return;
    }
    const options = { sessionId: null, model, modelItem: null };
    const own = ask(stage, trial, options);
    sendText(await own.begin(socket), 'announced');
    await own.requireAnswer({ content: 'announced', finish: 'stop' }, 'from the executor that announced the model');

    const foreign = ask(stage, trial, { ...options, token: stage.options.otherToken ?? null });
    await requireError(foreign, trial, 'a model announced only by another user’s executor');
    for (const executor of [socket, other])
      if (foreign.callOn(executor)) trial.fail('no call for another user', 'a call: announcements are not separated by user');

    socket.disconnect();
    const late = ask(stage, trial, options);
    await requireError(late, trial, 'a model whose executor has left');
  },
});
