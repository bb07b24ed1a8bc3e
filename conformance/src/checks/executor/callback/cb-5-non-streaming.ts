import { isRecord, show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const nonStreamingAnswer = defineExecutorCheck({
  id: 'CBK-4',
  level: 'MUST',
  title: 'An executor MUST answer a request without streaming with the whole completion as its ack, and without data on the channel.',
  rules: ['CBK-4'],
  run: async (stage, trial) => {
    for (const form of [{ stream: false }, { stream: undefined }]) {
      const request = await ask(stage, trial, respondWithText('The whole ', 'answer — 完整 😀'), { stream: false, form });
      const [value] = (await request.ack()).args;
      const [choice] = isRecord(value) && Array.isArray(value['choices']) ? (value['choices'] as unknown[]) : [];
      const message = isRecord(choice) && isRecord(choice['message']) ? choice['message'] : {};
      if (message['content'] !== 'The whole answer — 完整 😀')
        trial.fail('the completion with its text in the ack', `the ack ${show(value)}`);
      await request.finish();
      const { chunks, unexpectedData, errors } = request.answer;
      if (chunks + unexpectedData.length + errors.length > 0) trial.fail('no data on the channel', show(request.call.items[0]?.args));
    }
  },
});
