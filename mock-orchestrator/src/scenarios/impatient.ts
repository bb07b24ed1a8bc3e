import { milliseconds } from '../directives/option.ts';
import { resolveLimits } from '../limits.ts';
import { defineScenario } from './scenario.ts';

/** Time limits that a person can watch pass. */
export const impatient = defineScenario({
  name: 'impatient',
  description: 'Short timeouts for the callback, the first item and each next item.',
  options: {
    ack: milliseconds('Timeout of the callback', 2000),
    first: milliseconds('Timeout of the first item', 2000),
    idle: milliseconds('Timeout of each next item', 1000),
    total: milliseconds('Timeout of the whole request', 30_000),
  },
  change: (plan, { ack, first, idle, total }) => {
    const changes = { ackMs: ack, firstItemMs: first, idleMs: idle, totalMs: total };
    const positive = Object.fromEntries(Object.entries(changes).map(([name, ms]) => [name, Math.max(ms, 1)]));
    return { ...plan, limits: resolveLimits(positive, plan.limits) };
  },
});
