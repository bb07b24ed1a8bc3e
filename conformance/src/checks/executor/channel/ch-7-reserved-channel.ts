import { isRecord, show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { holdsError } from '../../../peers/read-item.ts';
import { RESERVED_EVENTS } from '../../../peers/reserved-events.ts';
import { ask, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const reservedChannel = defineExecutorCheck({
  id: 'CHN-2.reserved-channel',
  level: 'MUST',
  title:
    'An executor MUST refuse a channel named like a reserved Socket.IO event or a protocol event: an error ack, and nothing emitted on it.',
  rules: ['CHN-2'],
  run: async (stage, trial) => {
    const calls = await Promise.all(
      RESERVED_EVENTS.map(async (channel) => ({
        channel,
        request: await ask(stage, trial, respondWithText('wrong way'), { channel }),
      })),
    );
    for (const { channel, request } of calls) {
      const [value] = (await request.ack()).args;
      if (!isRecord(value) || !holdsError(value)) trial.fail(`an error ack for the channel "${channel}"`, `the ack ${show(value)}`);
    }
    await completeLaterRequest(stage, trial);
    for (const { channel, request } of calls) {
      const item = request.session.eventsNamed(channel).find(({ at, args: [value] }) => at > request.call.sentAt && isItem(value));
      if (item) trial.fail(`nothing emitted on the channel "${channel}"`, show(item.args));
    }
  },
});

/** Whether an argument looks like an item, rather than the regular argument of that event. */
function isItem(value: unknown): boolean {
  return typeof value === 'string' || (isRecord(value) && ('done' in value || 'choices' in value || 'error' in value));
}
