import { milliseconds } from '../directives/option.ts';
import { defineFault } from './fault.ts';

/** The call comes late. */
export const delay = defineFault({
  name: 'delay',
  description: 'The call is sent late.',
  options: { ms: milliseconds('Delay', 2000) },
  create: ({ ms }) => ({
    call: ({ envelope, send, ended }) => {
      const timer = setTimeout(() => send(envelope), ms);
      void ended.then(() => clearTimeout(timer));
    },
  }),
});
