import { isRecord, show } from '../../../peers/json.ts';
import type { Trial } from '../../../trial.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { describeAnswer, type ProviderStage } from '../provider-stage.ts';

/** Ids of the listed models. Fails the check without a list. */
export async function listModels(stage: ProviderStage, trial: Trial): Promise<string[]> {
  const call = stage.request(trial, { method: 'GET', path: '/models' });
  await stage.finish(trial, call);
  const { json } = call;
  if (call.status !== 200 || !isRecord(json) || !Array.isArray(json['data']))
    return trial.fail('status 200 and {"object": "list", "data": [{"id": …}]} from GET /models', describeAnswer(call));
  return json['data'].map((model: unknown) => {
    const id = isRecord(model) ? model['id'] : undefined;
    return typeof id === 'string' && id !== '' ? id : trial.fail('a non-empty id string in each model', show(model, 120));
  });
}

export const modelList = defineProviderCheck({
  id: 'ANN-4.provider-model-list',
  level: 'MUST',
  title: 'GET /models MUST list models, each with a unique id.',
  rules: ['ANN-4'],
  run: async (stage, trial) => {
    const ids = await listModels(stage, trial);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) trial.fail('each id once', `${show(twice)} more than once`);
    trial.note(`It lists ${ids.length} models.`);
  },
});
