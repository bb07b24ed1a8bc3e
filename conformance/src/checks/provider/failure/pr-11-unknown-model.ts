import { defineProviderCheck } from '../define-provider-check.ts';
import { UNKNOWN_MODEL } from '../provider-settings.ts';
import { readCompletion } from '../read-completion.ts';
import { requireRefusal } from './require-refusal.ts';

export const unknownModel = defineProviderCheck({
  id: 'ERR-1.provider-unknown-model',
  level: 'MUST',
  title: 'A model that does not exist MUST be refused with a status of 400 or more and JSON, or answered by the only model available.',
  rules: ['ERR-1'],
  group: 'further',
  run: async (stage, trial) => {
    const call = await stage.sample(trial, { stream: false, model: UNKNOWN_MODEL });
    const isAnswered = call.status === 200 && call.bytes.includes('"choices"');
    if (!isAnswered) {
      requireRefusal(call, trial, 'a model that does not exist');
      return trial.note(`It refuses with status ${call.status}.`);
    }
    const { model } = readCompletion(call, trial);
    trial.note(`It answers for any model name, as model ${JSON.stringify(model)}.`);
  },
});
