import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const order = defineBackendCheck({
  id: 'ITM-9.backend-order',
  level: 'MUST',
  title: 'A thousand numbered items MUST reach the caller in order, without loss or duplicates.',
  rules: ['ITM-9'],
  group: 'load',
  limit: 20,
  run: async (stage, trial) => {
    const texts = Array.from({ length: 1_000 }, (_, index) => `${index},`);
    const request = ask(stage, trial);
    sendText(await request.begin(), ...texts);
    await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '', trial.limit);
  },
});
