import { defineEffect } from '../wire-effects/named-effect.ts';

/** Cancels the request after its end. */
export const stopAfterDone = defineEffect({
  name: 'stop-after-done',
  description: 'Cancels a request after its end, which must have no effect (CAN-2).',
  options: {},
  create: () => ({ channelCancel: 'always' }),
});
