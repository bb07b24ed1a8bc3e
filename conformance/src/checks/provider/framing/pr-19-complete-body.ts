import { defineProviderCheck } from '../define-provider-check.ts';

export const completeBody = defineProviderCheck({
  id: 'FRM-7.provider-complete-body',
  level: 'MUST',
  title: 'An answer MUST end properly per HTTP, streamed or not: a bare connection close means a truncated answer.',
  rules: ['FRM-7'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const call = await stage.sample(trial, { stream });
      if (call.end?.outcome !== 'complete')
        trial.fail(`a body that ends properly per HTTP, with stream ${stream}`, call.end?.reason ?? 'none');
    }
  },
});
