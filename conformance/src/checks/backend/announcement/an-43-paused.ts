import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';
import { announceModel } from './announce.ts';

export const paused = defineBackendCheck({
  id: 'ANN-6',
  level: 'SHOULD',
  title: 'If announcements are supported, a paused executor SHOULD NOT be chosen while another one offers the model.',
  rules: ['ANN-6'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const model = `announced-${trial.random.hex(8)}`;
    const pausedExecutor = await stage.connect('that is paused', trial.wire);
    const activeExecutor = await stage.connect('that is active', trial.wire);
    const isKnown =
      (await announceModel(pausedExecutor, trial, model, { paused: true })) && (await announceModel(activeExecutor, trial, model));
    for (let time = 0; isKnown && time < 3; time += 1) {
      const request = ask(stage, trial, { sessionId: null, model, modelItem: null });
      const findCall = () => request.callOn(pausedExecutor) ?? request.callOn(activeExecutor);
      void pausedExecutor.changes.waitFor(() => findCall() !== undefined, trial.patience).then(() => activeExecutor.changes.notify());
      const call = await activeExecutor.changes.until(findCall, trial.patience);
      if (request.callOn(pausedExecutor)) {
        call?.ack({ error: 'It is paused.' });
        trial.fail('a call to the active executor', 'a call to the paused one');
      }
      sendText(await request.begin(activeExecutor), 'active');
      await request.requireAnswer({ content: 'active', finish: 'stop' });
    }
    pausedExecutor.disconnect();
    activeExecutor.disconnect();
  },
});
