import { isRecord } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { UNKNOWN_MODEL } from '../provider-settings.ts';
import { describeAnswer } from '../provider-stage.ts';
import { requestWithWrongKey } from './request-with-wrong-key.ts';

export const errorShape = defineProviderCheck({
  id: 'ERR-1.provider-error-shape',
  level: 'SHOULD',
  title: 'Errors SHOULD have the shape of the API: {"error": {"message": …}} with a non-empty message.',
  rules: ['ERR-1'],
  group: 'further',
  run: async (stage, trial) => {
    const unknown = await stage.sample(trial, { stream: false, model: UNKNOWN_MODEL });
    const bad = await stage.sample(trial, {}, { body: '{' });
    for (const call of [unknown, bad, await requestWithWrongKey(stage, trial)]) {
      if (call.status < 400) continue;
      const error = isRecord(call.json) ? call.json['error'] : undefined;
      const message = isRecord(error) ? error['message'] : undefined;
      if (typeof message !== 'string' || message.trim() === '') trial.fail('{"error": {"message": …}}', describeAnswer(call));
    }
  },
});
