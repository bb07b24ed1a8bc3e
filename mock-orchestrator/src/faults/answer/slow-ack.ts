import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Acks that wait. An executor that waits for acks needs only one; others could fill the memory in ten minutes. */
const MAX_WAITING = 256;

/** Acknowledges items late. */
export const slowAck = defineEffect({
  name: 'slow-ack',
  description: 'Each item is acknowledged late; chunks that arrive in the meantime must be merged (FLW-3).',
  options: { ms: milliseconds('Delay', 200) },
  create: ({ ms }) => {
    let waiting = 0;
    return {
      acknowledge: (acknowledge) => {
        if (waiting >= MAX_WAITING) {
          acknowledge();
          return;
        }
        waiting += 1;
        setTimeout(() => {
          waiting -= 1;
          acknowledge();
        }, ms);
      },
    };
  },
});
