import { defineEffect } from '../wire-effects/named-effect.ts';
import { milliseconds } from '../wire-effects/option.ts';

/** Time limits short enough to watch. */
export const impatient = defineEffect({
  name: 'impatient',
  description: 'Waits only shortly for the callback, the first item and each next item, and gives up.',
  options: {
    ack: milliseconds('Wait for the callback', 2000),
    first: milliseconds('Wait for the first item', 2000),
    idle: milliseconds('Wait for each next item', 1000),
    total: milliseconds('The whole request', 30_000),
  },
  create: ({ ack, first, idle, total }) => ({
    limits: { ackMs: Math.max(ack, 1), firstItemMs: Math.max(first, 1), idleMs: Math.max(idle, 1), totalMs: Math.max(total, 1) },
  }),
});
