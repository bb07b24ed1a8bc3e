import { milliseconds } from '../directives/option.ts';
import { defineFault } from './fault.ts';

/** The call never comes. */
export const drop = defineFault({
  name: 'drop',
  description: 'The call is never sent, so its callback times out.',
  options: { ms: milliseconds('Callback timeout', 3000) },
  create: ({ ms }) => ({ limits: { ackMs: Math.max(ms, 1) }, call: () => undefined }),
});
