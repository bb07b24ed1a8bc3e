import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { listModels } from './pr-1-model-list.ts';

export const listedModel = defineProviderCheck({
  id: 'ANN-4.provider-listed-model',
  level: 'SHOULD',
  title: 'The list of models SHOULD contain the requested model.',
  rules: ['ANN-4'],
  run: async (stage, trial) => {
    const ids = await listModels(stage, trial);
    const { model } = stage.settings;
    const tagged = ids.find((id) => id.startsWith(`${model}:`));
    if (tagged !== undefined && !ids.includes(model)) trial.note(`It is listed with its tag as ${show(tagged)}.`);
    else if (!ids.includes(model)) trial.fail(`${show(model)} in the list`, show(ids, 200));
  },
});
