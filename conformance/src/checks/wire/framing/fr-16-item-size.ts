import { defineCallCheck } from '../define-wire-check.ts';

/** Frame size that every server accepts, in bytes: most close the session above 1,000,000. */
const MAX_FRAME_SIZE = 1_000_000;

export const itemSize = defineCallCheck({
  id: 'ITM-6.wire',
  level: 'MUST',
  title: 'An item MUST NOT exceed the maximum message size.',
  rules: ['ITM-6'],
  judge: ({ items }, trial) => {
    const large = items.find(({ frame }) => frame.bytes >= MAX_FRAME_SIZE);
    if (large) trial.fail(`frames below ${MAX_FRAME_SIZE} bytes`, `one of ${large.frame.bytes}`);
  },
});
