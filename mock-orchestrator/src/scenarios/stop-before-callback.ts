import { defineEffect } from '../wire-effects/named-effect.ts';

/** Stops the request before the callback. */
export const stopBeforeCallback = defineEffect({
  name: 'stop-before-callback',
  description: 'Stops the request right after the call, before the callback can arrive (CAN-1, CAN-7).',
  options: {},
  create: () => ({
    call: ({ envelope, send, stop }) => {
      send(envelope);
      stop();
    },
  }),
});
