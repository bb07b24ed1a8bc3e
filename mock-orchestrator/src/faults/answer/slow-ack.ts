import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Acknowledges items late. */
export const slowAck = defineEffect({
  name: 'slow-ack',
  description: 'Each item is acknowledged late; chunks that arrive in the meantime must be merged (FLW-3).',
  options: { ms: milliseconds('Delay', 200) },
  create: ({ ms }) => ({ acknowledge: (acknowledge) => void setTimeout(acknowledge, ms) }),
});
