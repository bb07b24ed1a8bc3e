import { defineCallCheck } from '../define-wire-check.ts';

export const ackFirst = defineCallCheck({
  id: 'CBK-9.wire',
  level: 'MUST',
  title: 'The ack of a call MUST come before its first item and before done.',
  rules: ['CBK-9'],
  judge: ({ frames, acks, items }, trial) => {
    const [ack, item] = [acks[0], items[0]];
    if (item === undefined) return;
    if (ack === undefined) return trial.fail('an ack before the first item', 'an item without an ack until the end of the journal');
    if (frames.indexOf(item.frame) < frames.indexOf(ack.frame))
      trial.fail('the ack before the first item', `an item ${(ack.frame.at - item.frame.at).toFixed(1)} ms before the ack`);
  },
});
