import { isRecord, show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const nonStreamingAnswer = defineStackCheck({
  id: 'CBK-4.stack',
  level: 'MUST',
  title: 'A request without streaming MUST be answered with the provider’s completion, as one JSON document.',
  rules: ['CBK-4', 'ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, respondWithText('漢字 whole ', 'answer'), { stream: false });
    await request.requireAnswer({ content: '漢字 whole answer', finish: 'stop' });
    const { json, headers } = request.http;
    if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
      trial.fail('the content type application/json', show(headers['content-type']));
    if (!isRecord(json) || !isRecord(json['usage'])) trial.fail('the usage of the completion', show(json, 160));
  },
});
