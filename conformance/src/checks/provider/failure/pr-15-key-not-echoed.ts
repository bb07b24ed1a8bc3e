import { defineProviderCheck } from '../define-provider-check.ts';
import { requestWithWrongKey, WRONG_KEY } from './request-with-wrong-key.ts';

export const keyNotEchoed = defineProviderCheck({
  id: 'SEC-1.provider-key-not-echoed',
  level: 'SHOULD',
  title: 'The error for a wrong key SHOULD NOT repeat the key: errors end up in logs.',
  rules: ['SEC-1'],
  group: 'further',
  run: async (stage, trial) => {
    const call = await requestWithWrongKey(stage, trial);
    const text = JSON.stringify(call.head?.headers ?? {}) + call.bytes.toString();
    if (text.includes(WRONG_KEY)) trial.fail('a refusal without the key', 'the whole key in it');
  },
});
