import { defineEffect } from '../wire-effects/named-effect.ts';

/** Stopped too late. */
export const stopAfterDone = defineEffect({
  name: 'stop-after-done',
  description: 'Sends the cancellation of a request that is already complete; it must harm nothing (CAN-2).',
  options: {},
  create: () => ({ channelCancel: 'always' }),
});
