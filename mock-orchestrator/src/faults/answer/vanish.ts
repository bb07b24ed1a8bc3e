import { defineEffect } from '../../wire-effects/named-effect.ts';
import { count } from '../../wire-effects/option.ts';

/** Disconnects the executor. */
export const vanish = defineEffect({
  name: 'vanish',
  description: 'The executor is disconnected in the middle of an answer (SES-7, SES-9).',
  options: { items: count('After how many items; 0 means right after the call', 1) },
  create: ({ items }) => ({ cutAfterItems: items }),
});
