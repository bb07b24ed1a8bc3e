import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const constantFields = defineProviderCheck({
  id: 'ITM-4.provider-constant-fields',
  level: 'SHOULD',
  title: 'All chunks of an answer SHOULD have the same model and creation time.',
  rules: ['ITM-4'],
  run: async (stage, trial) => {
    const { answer } = await stage.stream(trial);
    if (answer.models.size > 1) trial.fail('one model', show([...answer.models].slice(0, 4)));
    if (answer.created.size > 1) trial.fail('one creation time', show([...answer.created].slice(0, 4)));
  },
});
