import { addServerTools } from './add-server-tools.ts';
import { defineScenario } from './scenario.ts';

/** As released Open WebUI of today. */
export const stock = defineScenario({
  name: 'stock',
  description:
    'Behaves as released Open WebUI 0.12: same accepted input, its own tools added to the body, cancels by chat and message only.',
  options: {},
  change: (plan) => ({ ...plan, profile: 'compat', changeFormData: addServerTools, dialect: { ...plan.dialect, channelCancel: false } }),
});
