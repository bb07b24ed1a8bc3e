import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Acknowledges items late. */
export const slowAck = defineEffect({
  name: 'slow-ack',
  description: 'Each item is acknowledged late; what arrives meanwhile must be merged (FLW-3).',
  options: { ms: milliseconds('How late', 200) },
  create: ({ ms }) => ({ acknowledge: (acknowledge) => void setTimeout(acknowledge, ms) }),
});
