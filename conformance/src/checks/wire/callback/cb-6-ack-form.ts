import { isRecord, show } from '../../../peers/json.ts';
import { holdsError } from '../../../peers/read-item.ts';
import { defineCallCheck } from '../define-wire-check.ts';

export const ackForm = defineCallCheck({
  id: 'CBK-1.wire-ack-form',
  level: 'MUST',
  title: 'An ack MUST be one object: {"status": true}, a completion, or a non-empty `error`; never `{}`, null or a plain string.',
  rules: ['CBK-1', 'CBK-3', 'CBK-5'],
  judge: ({ acks }, trial) => {
    for (const { args } of acks) {
      const [value, ...more] = args;
      const isKnown = isRecord(value) && (value['status'] === true || Array.isArray(value['choices']) || holdsError(value));
      if (!isKnown || more.length > 0) trial.fail('one object that is a success, a completion or an error', show(args, 160));
    }
  },
});
