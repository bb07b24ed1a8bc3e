import { Changes } from '../../../peers/changes.ts';
import { isRecord, show } from '../../../peers/json-record.ts';
import { begin, chunk, complete, event, say } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const channelInUse = defineExecutorCheck({
  id: 'CH-9',
  level: 'MUST',
  title: 'An executor MUST refuse a channel that is in use, and continue the request that uses it.',
  rules: ['CHN-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const changes = new Changes();
    let isRefused = false;
    const first = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'mine ');
      await changes.holds(() => isRefused, trial.patience);
      await exchange.write(event(chunk({ content: 'alone' })));
      await complete(exchange);
    });
    await first.text('mine ');
    const second = await ask(stage, trial, say('intruder'), { channel: first.call.channel, expects: 'refusal' });
    const [value] = (await second.ack()).args;
    isRefused = true;
    changes.notify();
    if (!isRecord(value) || value['code'] !== 'channel-refused') trial.fail('an error ack with the code "channel-refused"', show(value));
    await first.finish();
    if (first.content !== 'mine alone') trial.fail('the first request to continue undisturbed', show(first.content));
    if (first.call.dones.length !== 1) trial.fail('one {"done": true} on the channel', String(first.call.dones.length));
  },
});
