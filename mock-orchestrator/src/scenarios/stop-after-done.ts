import { defineEffect } from '../wire-effects/named-effect.ts';

/** Cancels the request after its end. */
export const stopAfterDone = defineEffect({
  name: 'stop-after-done',
  description: 'Cancels a request that is already complete; this must have no effect (CAN-2).',
  options: {},
  create: () => ({ channelCancel: 'always' }),
});
