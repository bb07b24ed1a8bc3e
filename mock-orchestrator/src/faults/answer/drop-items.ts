import { defineEffect } from '../../wire-effects/named-effect.ts';
import { count } from '../../wire-effects/option.ts';

/** Loses some items. */
export const dropItems = defineEffect({
  name: 'drop-items',
  description: 'Items of the answer are lost on the way to the client; `done` is not.',
  options: { every: count('Drop every nth item', 2, 1) },
  create: ({ every }) => {
    let seen = 0;
    return { items: (item) => (isDone(item) || ++seen % every !== 0 ? [item] : []) };
  },
});

function isDone(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'done' in item;
}
