import { count } from '../directives/option.ts';
import { defineScenario } from './scenario.ts';

/** Stopped in the middle of the answer. */
export const stopMidAnswer = defineScenario({
  name: 'stop-mid-answer',
  description: 'Stops the request after some items, like a user who clicks Stop (CAN-4).',
  options: { items: count('After how many items', 3, 1) },
  change: (plan, { items }) => ({ ...plan, stop: { when: 'items', count: items } }),
});
