import { show } from '../../../peers/json-record.ts';
import { begin, chunk, complete, event } from '../../../peers/provider-scripts.ts';
import { pause } from '../../../peers/changes.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const acksStop = defineExecutorCheck({
  id: 'FL-8',
  level: 'MUST',
  title: 'A backend that stops acking in the middle MUST stop no stream for ever: other channels go on, and done waits for no missing ack.',
  rules: ['FLW-6'],
  profiles: ['strict'],
  group: 'acks-stop',
  limit: 8,
  run: async (stage, trial) => {
    const { behaviour } = stage.backend;
    const stream = () =>
      ask(stage, trial, async (exchange) => {
        await begin(exchange, 'begins ');
        for (let index = 0; index < 40; index += 1) {
          await pause(10);
          await exchange.write(event(chunk({ content: `${index} ` })));
        }
        await complete(exchange);
      });
    const first = await stream();
    await first.text('begins ');
    behaviour.itemAcks = 'never';
    const second = await stream();
    for (const asked of [first, second]) {
      await asked.done(trial.limit);
      if (!asked.content.endsWith('39 ')) trial.fail('the whole text though the acks stopped', show(asked.content));
    }
  },
});
