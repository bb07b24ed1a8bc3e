import { sendBody, textStream } from '../../peers/provider-scripts.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';

const EVENTS = 1_000;

export const order = defineStackCheck({
  id: 'OR-1',
  level: 'MUST',
  title: 'A thousand numbered events MUST reach the caller in order, none lost and none doubled.',
  rules: ['ITM-9'],
  group: 'load',
  limit: 20,
  run: async (stage, trial) => {
    const texts = Array.from({ length: EVENTS }, (_each, number) => `${number} `);
    const asked = ask(stage, trial, sendBody(textStream(texts)));
    await asked.end(trial.limit);
    await asked.requireMeaning({ content: texts.join(''), finish: 'stop' });
  },
});
