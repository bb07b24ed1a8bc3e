import { isRecord, show } from '../../../peers/json.ts';
import { holdsError } from '../../../peers/read-item.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { isStreamed, partsOf } from '../recording.ts';

export const nonStreamingAnswer = defineCallCheck({
  id: 'CBK-4.wire',
  level: 'MUST',
  title: 'A request without streaming MUST be answered with the whole completion as its ack, and without data on the channel.',
  rules: ['CBK-4'],
  judge: (call, trial) => {
    const [value] = call.acks[0]?.args ?? [];
    if (isStreamed(call) || !isRecord(value) || holdsError(value)) return;
    if (!Array.isArray(value['choices'])) trial.fail('a completion with choices as the ack', show(value, 160));
    const data = partsOf(call).find(({ part }) => part.kind !== 'done');
    if (data) trial.fail('only done on the channel', show(data.item.args, 160));
  },
});
