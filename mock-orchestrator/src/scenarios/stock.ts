import { changeFormData } from '../wire-effects/change-call.ts';
import { defineEffect } from '../wire-effects/named-effect.ts';
import { addServerTools } from './add-server-tools.ts';

/** Behaves like the current release of Open WebUI. */
export const stock = defineEffect({
  name: 'stock',
  description: 'Behaves like Open WebUI 0.12: accepts the same input, adds server tools to the body, and cancels only by chat and message.',
  options: {},
  create: () => ({
    profile: 'compat',
    call: ({ envelope, send }) => send(changeFormData(envelope, addServerTools)),
    channelCancel: 'never',
  }),
});
