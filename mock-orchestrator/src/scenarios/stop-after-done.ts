import { defineScenario } from './scenario.ts';

/** Stopped too late. */
export const stopAfterDone = defineScenario({
  name: 'stop-after-done',
  description: 'Sends the cancellation of a request that is already complete; it must harm nothing (CAN-2).',
  options: {},
  change: (plan) => ({ ...plan, stop: { when: 'done' } }),
});
