import { defineProviderCheck } from '../define-provider-check.ts';
import { readCompletion } from '../read-completion.ts';
import { findUsageFault } from '../read-usage.ts';

export const nonStreamingUsage = defineProviderCheck({
  id: 'CBK-4.provider-usage',
  level: 'SHOULD',
  title: 'A non-streamed answer SHOULD contain usage with consistent counts.',
  rules: ['CBK-4'],
  run: async (stage, trial) => {
    const { usage } = readCompletion(await stage.sample(trial, { stream: false }), trial);
    const fault = findUsageFault(usage);
    if (fault !== undefined) trial.fail('usage with consistent counts', fault);
  },
});
