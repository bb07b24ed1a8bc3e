import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Never sends the call. */
export const drop = defineEffect({
  name: 'drop',
  description: 'The call is never sent, so its callback times out.',
  options: { ms: milliseconds('Callback timeout', 3000) },
  create: ({ ms }) => ({ limits: { ackMs: Math.max(ms, 1) }, call: () => undefined }),
});
