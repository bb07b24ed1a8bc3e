import { defineProviderCheck } from '../define-provider-check.ts';
import { describeAnswer } from '../provider-stage.ts';

export const streamType = defineProviderCheck({
  id: 'FRM-1.provider',
  level: 'MUST',
  title: 'A streaming request MUST be answered with status 200 and the content type text/event-stream.',
  rules: ['FRM-1'],
  run: async (stage, trial) => {
    const { call } = await stage.begunStream(trial);
    if (!/^text\/event-stream\s*(;|$)/i.test(call.contentType)) trial.fail('the content type text/event-stream', describeAnswer(call));
  },
});
