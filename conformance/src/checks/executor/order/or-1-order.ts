import { sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const order = defineExecutorCheck({
  id: 'ITM-9.order',
  level: 'MUST',
  title: 'A thousand numbered events MUST keep their order from the provider to the backend, with the ack first and done last.',
  rules: ['ITM-9', 'CBK-9', 'END-1'],
  // Not concurrent: an item that waits for its turn could hide a late ack.
  group: 'quiet',
  run: async (stage, trial) => {
    const texts = Array.from({ length: 1_000 }, (_, index) => `${index},`);
    const request = await ask(stage, trial, sendBody(textStream(texts)));
    await request.finish();
    request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '');
    const [ack] = request.call.acks;
    const [item] = request.call.items;
    if (ack && item && item.at < ack.at) trial.fail('the ack before the first item', 'an item before it');
    const last = request.call.items.at(-1);
    if (request.call.dones.length > 0 && last && !request.call.dones.includes(last))
      trial.fail('done as the last item', JSON.stringify(last.args));
  },
});
