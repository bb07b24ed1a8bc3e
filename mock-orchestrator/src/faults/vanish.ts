import { count } from '../directives/option.ts';
import { defineFault } from './fault.ts';

/** The backend goes away. */
export const vanish = defineFault({
  name: 'vanish',
  description: 'The connection to the executor is cut in the middle of an answer (SES-7, SES-9).',
  options: { items: count('After how many items; 0 is right after the call', 1) },
  create: ({ items }) => ({ cutAfterItems: items }),
});
