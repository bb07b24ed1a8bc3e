import { milliseconds } from '../directives/option.ts';
import { defineFault } from './fault.ts';

/** Items are acknowledged late. */
export const slowAck = defineFault({
  name: 'slow-ack',
  description: 'Each item is acknowledged late; chunks that arrive in the meantime must be merged (FLW-3).',
  options: { ms: milliseconds('Delay', 200) },
  create: ({ ms }) => ({ acknowledge: (acknowledge) => void setTimeout(acknowledge, ms) }),
});
