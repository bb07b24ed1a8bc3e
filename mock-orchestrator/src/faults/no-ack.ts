import { defineFault } from './fault.ts';

/** Items are never acknowledged. */
export const noAck = defineFault({
  name: 'no-ack',
  description: 'No item is ever acknowledged; the answer must still arrive whole (FLW-6).',
  options: {},
  create: () => ({ acknowledge: () => undefined }),
});
