import { changeCall } from '../../wire-effects/change-call.ts';
import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds } from '../../wire-effects/option.ts';

/** Sends a call that names another session. */
export const foreignSession = defineEffect({
  name: 'foreign-session',
  description: 'The call arrives on this socket but names another session; the executor must ignore it without an ack (REQ-2).',
  options: { ms: milliseconds('Callback timeout', 3000) },
  create: ({ ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send }) => send(changeCall(envelope, (call) => ({ ...call, session_id: 'another-session' }))),
  }),
});
