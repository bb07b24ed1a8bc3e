import { milliseconds } from '../directives/option.ts';
import { defineFault } from './fault.ts';

/** The call comes when nobody waits for it any more. */
export const lateCall = defineFault({
  name: 'late-call',
  description: 'The call is sent only after its request has timed out.',
  options: { ms: milliseconds('Request timeout', 1000) },
  create: ({ ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send, ended }) => void ended.then(() => send(envelope)),
  }),
});
