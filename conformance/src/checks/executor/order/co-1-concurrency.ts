import { pause } from '../../../peers/changes.ts';
import { begin, chunk, complete, event } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const REQUESTS = 50;
const DELTAS = 8;

export const concurrency = defineExecutorCheck({
  id: 'ITM-9.concurrency',
  level: 'MUST',
  title: 'Each of fifty concurrent requests MUST get one ack, one done and only its own text; requests may be queued.',
  rules: ['ITM-9', 'CBK-1', 'END-1'],
  judgesConcurrency: true,
  limit: 20,
  run: async (stage, trial) => {
    let open = 0;
    let most = 0;
    const calls = Array.from({ length: REQUESTS }, (_, index) => {
      const texts = Array.from({ length: DELTAS }, (_delta, position) => `${index}-${trial.random.hex(6)}-${position} `);
      const request = ask(stage, trial, async (exchange) => {
        open += 1;
        most = Math.max(most, open);
        const [first = '', ...rest] = texts;
        await begin(exchange, first);
        for (const content of rest) {
          await pause(5);
          await exchange.write(event(chunk({ content })));
        }
        open -= 1;
        await complete(exchange);
      });
      return { texts, request };
    });
    for (const { texts, request } of calls) {
      const answered = await request;
      await answered.finish(trial.limit);
      answered.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this request only');
      // On a busy computer, the end may come well after the text.
      await answered.call.changes.waitFor(() => answered.call.dones.length > 0, trial.limit);
      if (answered.call.acks.length !== 1) trial.fail('one ack for each request', String(answered.call.acks.length));
      if (answered.call.dones.length !== 1) trial.fail('one done for each request', String(answered.call.dones.length));
    }
    trial.note(`It ran up to ${most} of ${REQUESTS} concurrent requests.`);
  },
});
