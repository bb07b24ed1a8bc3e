import { isRecord } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { describeAnswer } from '../provider-stage.ts';
import { requestWithWrongKey } from './request-with-wrong-key.ts';
import { requireRefusal } from './require-refusal.ts';

export const wrongKey = defineProviderCheck({
  id: 'ERR-1.provider-wrong-key',
  level: 'MUST',
  title: 'A wrong key MUST be refused with status 401 or 403 and JSON, unless keys are not checked.',
  rules: ['ERR-1'],
  group: 'further',
  run: async (stage, trial) => {
    const call = await requestWithWrongKey(stage, trial);
    if (call.status === 200 && isRecord(call.json) && Array.isArray(call.json['choices'])) {
      trial.note('It accepts any key.');
      if (stage.settings.key !== undefined) trial.note('The run uses a key anyway.');
      return;
    }
    requireRefusal(call, trial, 'a wrong key');
    const isClear = call.status === 401 || call.status === 403;
    if (call.status >= 500) trial.fail('status 401 or 403 for a wrong key', describeAnswer(call));
    if (!isClear) trial.strictly('status 401 or 403 for a wrong key, so that the user can fix the key', describeAnswer(call));
    trial.note(`It refuses with status ${call.status}.`);
  },
});
