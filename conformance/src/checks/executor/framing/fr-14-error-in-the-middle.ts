import type { Exchange } from '../../../peers/exchange.ts';
import { show } from '../../../peers/json-record.ts';
import { begin, END_MARK, event } from '../../../peers/provider-scripts.ts';
import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const ERROR = '{"error":{"message":"the model fell asleep","type":"server_error","code":502}}';

const WAYS: readonly (readonly [name: string, rest: (exchange: Exchange) => Promise<void> | void])[] = [
  ['an error event', (exchange) => exchange.write(event(ERROR)).then(() => exchange.end())],
  ['an error event followed by [DONE]', (exchange) => exchange.write(event(ERROR) + END_MARK).then(() => exchange.end())],
  [
    'a chunk with an error and a finish reason',
    (exchange) =>
      exchange
        .write(
          event(
            '{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","error":{"message":"no"},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}',
          ) + END_MARK,
        )
        .then(() => exchange.end()),
  ],
  ['data that is not JSON', (exchange) => exchange.write(event('upstream timed out')).then(() => exchange.end())],
];

export const errorInTheMiddle = defineExecutorCheck({
  id: 'FR-14',
  level: 'MUST',
  title: 'An error in the middle of a provider stream MUST become one error item, then done, without any sign of success.',
  rules: ['ERR-4', 'ERR-5', 'FRM-8'],
  run: async (stage, trial) => {
    for (const [name, rest] of WAYS) {
      const asked = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'half');
        await rest(exchange);
      });
      await asked.finish();
      const { errors, chunksAfterError } = asked.answer;
      if (errors.length !== 1)
        trial.fail(`one error item for ${name}`, `${errors.length}; the last item is ${show(asked.call.items.at(-1)?.args)}`);
      if (chunksAfterError > 0) trial.fail(`nothing but done after the error item for ${name}`, `${chunksAfterError} chunks`);
      if (hasTwoEnds(asked.answer)) trial.fail(`no finish reason with the error for ${name}`, show(asked.answer.choices.get(0)?.finish));
      if (asked.content !== 'half') trial.fail(`the text so far, "half", for ${name}`, show(asked.content));
    }
  },
});
