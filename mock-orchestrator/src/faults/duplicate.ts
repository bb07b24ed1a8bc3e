import { defineFault } from './fault.ts';

/** The call comes twice. */
export const duplicate = defineFault({
  name: 'duplicate',
  description: 'The call is sent twice, with the same channel; the executor must answer one of them and refuse the other (CHN-3).',
  options: {},
  create: () => ({
    call: ({ envelope, send }) => {
      send(envelope);
      send(envelope);
    },
  }),
});
