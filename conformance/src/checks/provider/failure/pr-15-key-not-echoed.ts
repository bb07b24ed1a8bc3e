import { defineProviderCheck } from '../define-provider-check.ts';
import { askWithWrongKey, WRONG_KEY } from './ask-with-wrong-key.ts';

export const keyNotEchoed = defineProviderCheck({
  id: 'PR-15',
  level: 'SHOULD',
  title: 'The error for a wrong key SHOULD NOT repeat the key: errors end up in logs.',
  rules: ['SEC-1'],
  group: 'further',
  run: async (stage, trial) => {
    const call = await askWithWrongKey(stage, trial);
    const text = JSON.stringify(call.head?.headers ?? {}) + call.bytes.toString();
    if (text.includes(WRONG_KEY)) trial.fail('a refusal without the key', 'the whole key in it');
  },
});
