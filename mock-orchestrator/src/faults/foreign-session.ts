import { milliseconds } from '../directives/option.ts';
import { changeCall } from './change-call.ts';
import { defineFault } from './fault.ts';

/** The call names another session. */
export const foreignSession = defineFault({
  name: 'foreign-session',
  description: 'The call comes to this socket but names another session; it must be ignored, not even acknowledged (REQ-2).',
  options: { ms: milliseconds('Callback timeout', 3000) },
  create: ({ ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send }) => send(changeCall(envelope, (call) => ({ ...call, session_id: 'another-session' }))),
  }),
});
