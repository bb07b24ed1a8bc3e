import { isRecord } from '@chat-executor/protocol';
import { defineEffect } from '../../wire-effects/named-effect.ts';
import { count } from '../../wire-effects/option.ts';

/** Drops some items. */
export const dropItems = defineEffect({
  name: 'drop-items',
  description: 'Items of the answer are lost on the way to the client; `done` is not.',
  options: { every: count('Drop every nth item', 2, 1) },
  create: ({ every }) => {
    let seen = 0;
    return { items: (item) => ((isRecord(item) && 'done' in item) || ++seen % every !== 0 ? [item] : []) };
  },
});
