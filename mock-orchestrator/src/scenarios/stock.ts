import { changeFormData } from '../wire-effects/change-call.ts';
import { defineEffect } from '../wire-effects/named-effect.ts';
import { addServerTools } from './add-server-tools.ts';

/** Behaves like the current release of Open WebUI. */
export const stock = defineEffect({
  name: 'stock',
  description: 'As released Open WebUI 0.12: takes what it takes, adds its own tools to the body, cancels by chat and message alone.',
  options: {},
  create: () => ({
    profile: 'compat',
    call: ({ envelope, send }) => send(changeFormData(envelope, addServerTools)),
    channelCancel: 'never',
  }),
});
