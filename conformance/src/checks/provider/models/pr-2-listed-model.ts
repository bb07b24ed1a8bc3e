import { show } from '../../../peers/json-record.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { listModels } from './pr-1-model-list.ts';

export const listedModel = defineProviderCheck({
  id: 'PR-2',
  level: 'SHOULD',
  title: 'The list of models SHOULD hold the model that is asked.',
  rules: ['ANN-4'],
  run: async (stage, trial) => {
    const ids = await listModels(stage, trial);
    if (!ids.includes(stage.settings.model)) trial.fail(`${show(stage.settings.model)} in the list`, show(ids, 200));
  },
});
