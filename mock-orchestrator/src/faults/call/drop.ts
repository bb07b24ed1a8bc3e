import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Never sends the call. */
export const drop = defineEffect({
  name: 'drop',
  description: 'The call is never sent; the wait for its callback passes.',
  options: { ms: milliseconds('How long the callback is waited for', 3000) },
  create: ({ ms }) => ({ limits: { ackMs: Math.max(ms, 1) }, call: () => undefined }),
});
