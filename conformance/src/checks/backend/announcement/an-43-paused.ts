import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';
import { announceModel } from './announce.ts';

export const paused = defineBackendCheck({
  id: 'AN-43',
  level: 'SHOULD',
  title: 'If announcements are supported, a paused executor SHOULD NOT be chosen while another one offers the model.',
  rules: ['ANN-6'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const model = `announced-${trial.random.hex(8)}`;
    const resting = await stage.connect('that is paused', trial.wire);
    const awake = await stage.connect('that is awake', trial.wire);
    const isKnown = (await announceModel(resting, trial, model, { paused: true })) && (await announceModel(awake, trial, model));
    for (let time = 0; isKnown && time < 3; time += 1) {
      const request = ask(stage, trial, { sessionId: null, model, modelItem: null });
      const look = () => request.callOn(resting) ?? request.callOn(awake);
      void resting.changes.holds(() => look() !== undefined, trial.patience).then(() => awake.changes.notify());
      const call = await awake.changes.until(look, trial.patience);
      if (request.callOn(resting)) {
        call?.ack({ error: 'It is paused.' });
        trial.fail('a call to the active executor', 'a call to the paused one');
      }
      sendText(await request.begin(awake), 'awake');
      await request.requireAnswer({ content: 'awake', finish: 'stop' });
    }
    resting.disconnect();
    awake.disconnect();
  },
});
