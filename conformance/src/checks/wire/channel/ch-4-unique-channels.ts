import { show } from '../../../peers/json.ts';
import { defineWireCheck } from '../define-wire-check.ts';

export const uniqueChannels = defineWireCheck({
  id: 'CHN-3.wire',
  level: 'MUST',
  title: 'The channels of all calls MUST be different.',
  rules: ['CHN-3'],
  judge: (stage, trial) => {
    const seen = new Set<string>();
    stage.eachCall(trial, ({ channel = '' }) => {
      if (seen.has(channel)) trial.fail('a new channel for each call', `${show(channel)} reused`);
      seen.add(channel);
    });
  },
});
