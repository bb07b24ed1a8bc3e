import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Sends the call late. */
export const delay = defineEffect({
  name: 'delay',
  description: 'The call is sent late.',
  options: { ms: milliseconds('Delay', 2000) },
  create: ({ ms }) => ({
    call: ({ envelope, send, ended }) => {
      const timer = setTimeout(() => send(envelope), ms);
      void ended.then(() => clearTimeout(timer));
    },
  }),
});
