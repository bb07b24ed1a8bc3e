import { begin } from '../../../peers/provider/provider-scripts.ts';
import { ask, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireNoAck } from '../require-silence.ts';

export const stopByChannel = defineExecutorCheck({
  id: 'CAN-3',
  level: 'MUST',
  title: 'An envelope `request:chat:cancel` MUST stop the request on that channel, even without a chat; it is not acked.',
  rules: ['CAN-3', 'CAN-4', 'CAN-5'],
  profiles: ['strict'],
  limit: 1,
  run: async (stage, trial) => {
    const request = await ask(stage, trial, async (exchange) => begin(exchange, 'before '));
    await request.text('before ');
    const exchange = await request.exchange();
    const acks: (readonly unknown[])[] = [];
    const data = { type: 'request:chat:cancel', data: { channel: request.call.channel } };
    request.session.emit('events', { chat_id: '', message_id: null, data }, trial.wire, (args) => acks.push(args));
    const isClosed = await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, trial.limit);
    if (!isClosed)
      trial.failTimeout('the provider connection to close after request:chat:cancel', `it is still open after ${trial.limit / 1000} s`);
    await request.done();
    await completeLaterRequest(stage, trial);
    requireNoAck(acks, trial, 'request:chat:cancel');
    if (request.call.dones.length !== 1) trial.fail('one {"done": true} after a stop', String(request.call.dones.length));
  },
});
