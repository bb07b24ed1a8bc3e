import { show } from '../../../peers/json.ts';
import { begin } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const lateFailure = defineExecutorCheck({
  id: 'CBK-8',
  level: 'MUST',
  title: 'An executor MUST report a failure after the success ack as an error item on the channel: a second ack is lost.',
  rules: ['CBK-8', 'ERR-4'],
  run: async (stage, trial) => {
    const request = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'Half an ');
      // The failure is late only after the text has arrived.
      await request.text('Half an ');
      exchange.reset();
    });
    await request.success();
    await request.text('Half an ');
    await request.done();
    const { errors } = request.answer;
    const { acks, items } = request.call;
    const again = acks.length > 1 ? ` The callback was acked ${acks.length} times, the last ${show(acks.at(-1)?.args)}.` : '';
    const last = show(items.at(-1)?.args[0]);
    if (errors.length === 0)
      trial.fail(
        'an error item when the provider breaks off mid-stream',
        `none: half an answer looks complete; the last item is ${last}.${again}`,
      );
    if (errors.length > 1) trial.fail('one error item when the provider breaks off mid-stream', `${errors.length} error items.${again}`);
    if (request.content !== 'Half an ') trial.fail('the text so far, "Half an "', show(request.content));
  },
});
