import { defineWireCheck } from './define-wire-check.ts';

/** Bytes of a frame that every server takes: most cut a whole session at 1,000,000. */
const LARGEST_FRAME = 1_000_000;

export const itemSize = defineWireCheck({
  id: 'FR-16',
  level: 'MUST',
  title: 'An item MUST not be larger than a message may be.',
  rules: ['ITM-6'],
  judge: (stage, trial) => {
    stage.eachCall(trial, ({ items }) => {
      const large = items.find(({ frame }) => frame.bytes >= LARGEST_FRAME);
      if (large) trial.fail(`frames below ${LARGEST_FRAME} bytes`, `one of ${large.frame.bytes}`);
    });
  },
});
