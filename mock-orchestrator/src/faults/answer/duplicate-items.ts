import { defineEffect } from '../../wire-effects/named-effect.ts';

/** Delivers every item twice. */
export const duplicateItems = defineEffect({
  name: 'duplicate-items',
  description: 'Every item of the answer reaches the caller twice.',
  options: {},
  create: () => ({ items: (item) => [item, item] }),
});
