import { changeFormData } from '../wire-effects/change-call.ts';
import { defineEffect } from '../wire-effects/named-effect.ts';
import { addServerTools } from './add-server-tools.ts';

/** Behaves like the current release of Open WebUI. */
export const stock = defineEffect({
  name: 'stock',
  description:
    'Behaves as released Open WebUI 0.12: same accepted input, its own tools added to the body, cancels by chat and message only.',
  options: {},
  create: () => ({
    profile: 'compat',
    call: ({ envelope, send }) => send(changeFormData(envelope, addServerTools)),
    channelCancel: 'never',
  }),
});
