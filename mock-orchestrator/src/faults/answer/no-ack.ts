import { defineEffect } from '../../wire-effects/named-effect.ts';

/** Never acknowledges an item. */
export const noAck = defineEffect({
  name: 'no-ack',
  description:
    'Items are never acknowledged. If the session has never received an ack, the answer must still arrive complete; otherwise the reader counts as slow (FLW-6).',
  options: {},
  create: () => ({ acknowledge: () => undefined }),
});
