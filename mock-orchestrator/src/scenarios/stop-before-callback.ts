import { defineScenario } from './scenario.ts';

/** Stopped while the executor has not answered the call. */
export const stopBeforeCallback = defineScenario({
  name: 'stop-before-callback',
  description: 'Stops the request right after the call, before its callback can arrive (CAN-1, CAN-7).',
  options: {},
  change: (plan) => ({ ...plan, stop: { when: 'called' } }),
});
