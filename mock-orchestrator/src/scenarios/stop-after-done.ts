import { defineScenario } from './scenario.ts';

/** Stopped too late. */
export const stopAfterDone = defineScenario({
  name: 'stop-after-done',
  description: 'Cancels a request that is already complete; this must have no effect (CAN-2).',
  options: {},
  change: (plan) => ({ ...plan, stop: { when: 'done' } }),
});
