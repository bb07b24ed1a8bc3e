import type { RawExecutor } from '../../../peers/executor/raw-executor.ts';
import { isRecord, show } from '../../../peers/json.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const disconnect = defineBackendCheck({
  id: 'CAN-7',
  level: 'MUST',
  title: 'When the caller disconnects, only the called socket MUST get request:chat:cancel with the channel.',
  rules: ['CAN-7', 'ENV-5'],
  profiles: ['strict'],
  limit: 2,
  run: async (stage, trial: Trial) => {
    const tab = await stage.connect('another tab', trial.wire);
    const cancelOn = (socket: RawExecutor, channel: string) =>
      socket.envelopes.find(({ type, content }) => type === 'request:chat:cancel' && isRecord(content) && content['channel'] === channel);
    for (const when of ['before the ack', 'in the middle'] as const) {
      const request = ask(stage, trial);
      const call = await request.call();
      if (when === 'in the middle') {
        call.ack({ status: true });
        call.item(textItem('begins'));
        await request.text('begins');
      }
      request.http.abort();
      await stage.executor.changes.waitFor(() => cancelOn(stage.executor, call.channel) !== undefined, trial.limit);
      const cancel = cancelOn(stage.executor, call.channel);
      if (cancel === undefined)
        trial.failTimeout(
          `"request:chat:cancel" with the channel, when the caller disconnects ${when}`,
          `none within ${trial.limit / 1000} s: the executor keeps running`,
        );
      if (cancel.ackId !== undefined) trial.fail('a cancel without an ack request', show(cancel.payload));
      await tab.roundTrip(trial.wire);
      if (cancelOn(tab, call.channel)) trial.fail('the cancel only at the called socket', 'one at another tab of the user too');
      if (when === 'before the ack') call.ack({ error: 'The request was stopped.', code: 'cancelled' });
      call.done();
    }
  },
});
