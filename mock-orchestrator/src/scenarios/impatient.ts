import { defineEffect } from '../wire-effects/named-effect.ts';
import { milliseconds } from '../wire-effects/option.ts';

/** Uses short timeouts. */
export const impatient = defineEffect({
  name: 'impatient',
  description: 'Short timeouts for the callback, the first item and each next item.',
  options: {
    ack: milliseconds('Timeout of the callback', 2000),
    first: milliseconds('Timeout of the first item', 2000),
    idle: milliseconds('Timeout of each next item', 1000),
    total: milliseconds('Timeout of the whole request', 30_000),
  },
  create: ({ ack, first, idle, total }) => ({
    limits: { ackMs: Math.max(ack, 1), firstItemMs: Math.max(first, 1), idleMs: Math.max(idle, 1), totalMs: Math.max(total, 1) },
  }),
});
