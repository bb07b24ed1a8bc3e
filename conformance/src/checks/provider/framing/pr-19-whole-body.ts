import { defineProviderCheck } from '../define-provider-check.ts';

export const wholeBody = defineProviderCheck({
  id: 'PR-19',
  level: 'MUST',
  title: 'An answer MUST end as HTTP says, streamed and whole: a connection that merely closes is a cut answer.',
  rules: ['FRM-7'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const call = await stage.sample(trial, { stream });
      if (call.end?.how !== 'whole') trial.fail(`the end of the body, as HTTP tells it, with stream ${stream}`, call.end?.why ?? 'none');
    }
  },
});
