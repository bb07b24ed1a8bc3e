import { defineEffect } from '../../wire-effects/named-effect.ts';

/** Sends the call twice. */
export const duplicate = defineEffect({
  name: 'duplicate',
  description: 'The call is sent twice, with the same channel; the executor must answer one and refuse the other (CHN-3).',
  options: {},
  create: () => ({
    call: ({ envelope, send }) => {
      send(envelope);
      send(envelope);
    },
  }),
});
