import { Gate } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { begin, chunk, event, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const acksStop = defineExecutorCheck({
  id: 'FLW-6.acks-stop',
  level: 'MUST',
  title:
    'A backend that stops acking mid-stream MUST block only that channel: others continue, and an error item and done do not wait for missing acks.',
  rules: ['FLW-6'],
  profiles: ['strict'],
  group: 'acks-stop',
  limit: 12,
  run: async (stage, trial) => {
    const breaking = new Gate();
    const blocked = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'begins ');
      await blocked.text('begins ');
      stage.backend.behavior.itemAcks = 'never';
      for (let index = 0; index < 5; index += 1) await exchange.write(event(chunk({ content: `${index} ` })));
      await breaking.wait(trial.limit * 2);
      exchange.reset();
    });
    await blocked.text('0 ');
    // The channel above waits for an ack that never arrives; these two are independent.
    const nonStreaming = await ask(stage, trial, respondWithText('whole'), { stream: false });
    await nonStreaming.done(trial.limit);
    // One chunk only: later items of this channel may wait for the ack of the first.
    const other = await ask(stage, trial, async (exchange) => {
      exchange.head();
      await exchange.write(event(chunk({ role: 'assistant', content: 'another' })));
    });
    await other.text('another', trial.limit);
    breaking.open();
    await blocked.done(trial.limit);
    if (blocked.answer.errors.length !== 1)
      trial.fail('an error item and done for a stream that breaks while an ack is missing', show(blocked.call.items.at(-1)?.args));
  },
});
