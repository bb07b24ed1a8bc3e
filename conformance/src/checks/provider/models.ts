import { isRecord, show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import { providerChecks } from '../define-checks.ts';
import { describeAnswer, type ProviderStage } from './provider-stage.ts';

const PAGE = 'http://localhost:5173';

export const PROVIDER_MODELS = providerChecks({
  'ANN-4.provider-model-list': {
    title: 'GET /models MUST list models, each with a unique id.',
    run: async (stage, trial) => {
      const ids = await listModels(stage, trial);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      if (twice !== undefined) trial.fail('each id once', `${show(twice)} more than once`);
      trial.note(`It lists ${ids.length} models.`);
    },
  },
  'ANN-4.provider-listed-model': {
    title: 'The list of models SHOULD contain the requested model.',
    run: async (stage, trial) => {
      const ids = await listModels(stage, trial);
      const { model } = stage.settings;
      const tagged = ids.find((id) => id.startsWith(`${model}:`));
      if (tagged !== undefined && !ids.includes(model)) trial.note(`It is listed with its tag as ${show(tagged)}.`);
      else if (!ids.includes(model)) trial.fail(`${show(model)} in the list`, show(ids, 200));
    },
  },
  'SEC-1.provider-cors': {
    title: 'Pages of other origins MAY be allowed: reports the CORS answers that a browser gets.',
    run: async (stage, trial) => {
      const headers = {
        origin: PAGE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      };
      const call = stage.request(trial, { method: 'OPTIONS', path: '/chat/completions', headers });
      await stage.finish(trial, call);
      const origin = call.head?.headers['access-control-allow-origin'];
      const allowed = (call.head?.headers['access-control-allow-headers'] ?? '').toLowerCase();
      const takesKey = allowed.includes('authorization');
      if (origin === '*' || origin === PAGE)
        trial.note(`Pages of ${PAGE} may send requests${takesKey ? '' : ', but no key: the authorization header is not allowed'}.`);
      else trial.note(`Pages of ${PAGE} may not send requests (status ${call.status}); programs may.`);
    },
  },
});

/** Ids of the listed models. Fails the check without a list. */
async function listModels(stage: ProviderStage, trial: Trial): Promise<string[]> {
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
