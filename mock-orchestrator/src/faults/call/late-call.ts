import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Sends the call after its request has ended. */
export const lateCall = defineEffect({
  name: 'late-call',
  description: 'The call is sent only after its request has timed out.',
  options: { ms: milliseconds('Request timeout', 1000) },
  create: ({ ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send, ended }) => void ended.then(() => send(envelope)),
  }),
});
