import { changeFormData } from '../wire-effects/change-call.ts';
import { defineEffect } from '../wire-effects/named-effect.ts';

const UNKNOWN_FIELDS = {
  parent_id: 'message-0',
  user_message: { id: 'message-1', role: 'user' },
  features: { web_search: false },
  base_url: 'http://localhost:1/not-your-provider',
  api_key: 'not-your-key',
  urlIdx: 0,
};

/** Sends a body with unknown fields. */
export const unknownFields = defineEffect({
  name: 'unknown-fields',
  description: 'Adds fields to the body that no provider knows, including a URL and a key that must be ignored (REQ-4, REQ-5).',
  options: {},
  create: () => ({ call: ({ envelope, send }) => send(changeFormData(envelope, (formData) => ({ ...formData, ...UNKNOWN_FIELDS }))) }),
});
