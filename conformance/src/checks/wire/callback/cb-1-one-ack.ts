import { defineCallCheck } from '../define-wire-check.ts';
import { isStillOpen, sinceLast } from '../is-still-open.ts';

export const oneAck = defineCallCheck({
  id: 'CBK-1.wire-one-ack',
  level: 'MUST',
  title: 'Each call MUST be acked exactly once.',
  rules: ['CBK-1', 'CBK-2'],
  judge: (call, trial, stage) => {
    if (call.acks.length > 1) trial.fail('one ack', String(call.acks.length));
    if (call.acks.length === 0 && !isStillOpen(stage, trial, call)) trial.failTimeout('an ack', sinceLast(stage, call));
  },
});
