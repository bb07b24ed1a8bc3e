import { defineEffect } from '../../wire-effects/named-effect.ts';

/** Never acknowledges an item. */
export const noAck = defineEffect({
  name: 'no-ack',
  description:
    'No item is ever acknowledged. On a socket where none was before, the answer must still arrive whole; elsewhere its reader counts as slow (FLW-6).',
  options: {},
  create: () => ({ acknowledge: () => undefined }),
});
