import { Gate } from '../../../peers/changes.ts';
import { isRecord, show } from '../../../peers/json.ts';
import { begin, complete, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const channelInUse = defineExecutorCheck({
  id: 'CHN-3.channel-in-use',
  level: 'MUST',
  title: 'An executor MUST refuse a channel that is in use, and continue the request that uses it.',
  rules: ['CHN-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const refused = new Gate();
    const first = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'mine ');
      await refused.wait(trial.patience);
      await complete(exchange, 'alone');
    });
    await first.text('mine ');
    const second = await ask(stage, trial, respondWithText('intruder'), { channel: first.call.channel });
    const [value] = (await second.ack()).args;
    refused.open();
    if (!isRecord(value) || value['code'] !== 'channel-refused') trial.fail('an error ack with the code "channel-refused"', show(value));
    await first.requireText('mine alone', 'the first request to continue undisturbed');
    if (first.call.dones.length !== 1) trial.fail('one {"done": true} on the channel', String(first.call.dones.length));
  },
});
