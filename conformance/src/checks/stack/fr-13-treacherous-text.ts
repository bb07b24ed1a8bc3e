import { sendBody, textStream } from '../../peers/provider-scripts.ts';
import { TREACHEROUS } from '../backend/framing/treacherous.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';

export const treacherousText = defineStackCheck({
  id: 'FR-13',
  level: 'MUST',
  title: 'Text that contains “data:”, “[DONE]”, {"done":true} or blank lines MUST pass unchanged.',
  rules: ['ITM-8'],
  run: async (stage, trial) => {
    const asked = ask(stage, trial, sendBody(textStream(TREACHEROUS)));
    await asked.requireMeaning({ content: TREACHEROUS.join(''), finish: 'stop' });
  },
});
