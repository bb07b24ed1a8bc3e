import { show } from '../../peers/json.ts';
import { sendBody } from '../../peers/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

export const emptyBody = defineStackCheck({
  id: 'FR-15',
  level: 'MUST',
  title: 'An empty provider answer MUST end with an error for the caller, not with success or a hang.',
  rules: ['FRM-8', 'END-5'],
  run: async (stage, trial) => {
    const asked = ask(stage, trial, sendBody(''));
    await asked.end();
    const { http, answer } = asked;
    const isTold = (http.status ?? 0) >= 400 || answer.errors.length > 0;
    if (!isTold) trial.fail('an error for an empty answer', `HTTP ${http.status} with ${show(http.body || asked.content, 160)}`);
  },
});
