import { addServerTools } from './add-server-tools.ts';
import { defineScenario } from './scenario.ts';

/** As released Open WebUI of today. */
export const stock = defineScenario({
  name: 'stock',
  description: 'As released Open WebUI 0.12: takes what it takes, adds its own tools to the body, cancels by chat and message alone.',
  options: {},
  change: (plan) => ({ ...plan, profile: 'compat', changeFormData: addServerTools, dialect: { ...plan.dialect, channelCancel: false } }),
});
