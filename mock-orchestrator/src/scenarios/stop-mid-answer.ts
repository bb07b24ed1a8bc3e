import { defineEffect } from '../wire-effects/named-effect.ts';
import { count } from '../wire-effects/option.ts';

/** Stops the request in the middle of the answer. */
export const stopMidAnswer = defineEffect({
  name: 'stop-mid-answer',
  description: 'Stops the request after some items, like a user who clicks Stop (CAN-4).',
  options: { items: count('After how many items', 3, 1) },
  create: ({ items }) => ({ stopAfterItems: items }),
});
