import { show } from '../../../peers/json.ts';
import { sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const emptyBody = defineStackCheck({
  id: 'END-5.stack',
  level: 'MUST',
  title: 'An empty provider answer MUST end with an error for the caller, not with success or a hang.',
  rules: ['FRM-8', 'END-5'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, sendBody(''));
    await request.end();
    const { http, answer } = request;
    const isError = (http.status ?? 0) >= 400 || answer.errors.length > 0;
    if (!isError) trial.fail('an error for an empty answer', `HTTP ${http.status} with ${show(http.body || request.content, 160)}`);
  },
});
