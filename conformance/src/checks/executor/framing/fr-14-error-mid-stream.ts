import { show } from '../../../peers/json.ts';
import { DONE_EVENT, event, streamThenWrite } from '../../../peers/provider/provider-scripts.ts';
import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const ERROR = '{"error":{"message":"the model fell asleep","type":"server_error","code":502}}';

/** Ways to report an error mid-stream. */
const ENDINGS: readonly (readonly [name: string, rest: string])[] = [
  ['an error event', event(ERROR)],
  ['an error event followed by [DONE]', event(ERROR) + DONE_EVENT],
  [
    'a chunk with an error and a finish reason',
    event(
      '{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","error":{"message":"no"},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}',
    ) + DONE_EVENT,
  ],
  ['data that is not JSON', event('upstream timed out')],
];

export const errorMidStream = defineExecutorCheck({
  id: 'ERR-4',
  level: 'MUST',
  title: 'An error in the middle of a provider stream MUST become one error item, then done, without any sign of success.',
  rules: ['ERR-4', 'ERR-5', 'FRM-8'],
  run: async (stage, trial) => {
    for (const [name, rest] of ENDINGS) {
      const request = await ask(stage, trial, streamThenWrite('half', rest));
      await request.finish();
      const { errors, chunksAfterError } = request.answer;
      if (errors.length !== 1)
        trial.fail(`one error item for ${name}`, `${errors.length}; the last item is ${show(request.call.items.at(-1)?.args)}`);
      if (chunksAfterError > 0) trial.fail(`nothing but done after the error item for ${name}`, `${chunksAfterError} chunks`);
      if (hasTwoEnds(request.answer))
        trial.fail(`no finish reason with the error for ${name}`, show(request.answer.choices.get(0)?.finish));
      if (request.content !== 'half') trial.fail(`the text so far, "half", for ${name}`, show(request.content));
    }
  },
});
