import { defineScenario } from './scenario.ts';

/** The body holds more than providers know. */
export const unknownFields = defineScenario({
  name: 'unknown-fields',
  description: 'Adds fields to the body that no provider knows, including a URL and a key that must be ignored (REQ-4, REQ-5).',
  options: {},
  change: (plan) => ({
    ...plan,
    changeFormData: (formData) => ({
      ...formData,
      parent_id: 'message-0',
      user_message: { id: 'message-1', role: 'user' },
      features: { web_search: false },
      base_url: 'http://localhost:1/not-your-provider',
      api_key: 'not-your-key',
      urlIdx: 0,
    }),
  }),
});
