import { isRecord, show } from '../../../peers/json.ts';
import { chunk, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const truncatedAnswer = defineExecutorCheck({
  id: 'FRM-7.truncated-answer',
  level: 'MUST',
  title: 'A stream that ends without `[DONE]` or a finish reason MUST end with the error `answer-cut`, not with success.',
  rules: ['FRM-7'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = await ask(stage, trial, sendBody(event(chunk({ role: 'assistant', content: 'half an ' }))));
    await request.finish();
    const [error] = request.answer.errors;
    if (!isRecord(error) || error['code'] !== 'answer-cut')
      trial.fail('the error answer-cut', show(error ?? request.call.items.at(-1)?.args));
    if (request.content !== 'half an ') trial.fail('the text so far', show(request.content));
  },
});
