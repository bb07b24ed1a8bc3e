import { begin, complete } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { numbered, writePaced } from './paced-script.ts';

const PER_SECOND = 500;
const SECONDS = 2;

export const noAcks = defineExecutorCheck({
  id: 'FL-3',
  level: 'MUST',
  title: 'With a backend that never acks items, a stream MUST still complete, in order, within 1 s of the last delta.',
  rules: ['FLW-6'],
  group: 'no-acks',
  limit: 1,
  run: async (stage, trial) => {
    const texts = numbered(PER_SECOND * SECONDS);
    let last = 0;
    const asked = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'begins ');
      await writePaced(exchange, texts, PER_SECOND, (_index, at) => {
        last = at;
      });
      await complete(exchange);
    });
    await asked.finish();
    asked.requireMeaning({ content: `begins ${texts.join('')}`, finish: 'stop' }, 'without any ack');
    const lag = (asked.call.items.at(-1)?.at ?? 0) - last;
    trial.note(`${texts.length} deltas in ${asked.call.items.length} items; the last came ${Math.round(lag)} ms after the last delta.`);
    if (lag > trial.limit) trial.late(`the end within ${trial.limit} ms after the last delta`, `${Math.round(lag)} ms`);
  },
});
