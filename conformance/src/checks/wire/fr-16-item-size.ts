import { defineWireCheck } from './define-wire-check.ts';

/** Frame size that every server accepts, in bytes: most close the session above 1,000,000. */
const LARGEST_FRAME = 1_000_000;

export const itemSize = defineWireCheck({
  id: 'FR-16',
  level: 'MUST',
  title: 'An item MUST NOT exceed the maximum message size.',
  rules: ['ITM-6'],
  judge: (stage, trial) => {
    stage.eachCall(trial, ({ items }) => {
      const large = items.find(({ frame }) => frame.bytes >= LARGEST_FRAME);
      if (large) trial.fail(`frames below ${LARGEST_FRAME} bytes`, `one of ${large.frame.bytes}`);
    });
  },
});
