import { defineEffect } from '../wire-effects/named-effect.ts';

/** Cancels the request after its end. */
export const stopAfterDone = defineEffect({
  name: 'stop-after-done',
  description: 'Sends the cancellation of a request that is already complete; it must harm nothing (CAN-2).',
  options: {},
  create: () => ({ channelCancel: 'always' }),
});
