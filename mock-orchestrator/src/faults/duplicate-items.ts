import { defineFault } from './fault.ts';

/** Every item comes twice. */
export const duplicateItems = defineFault({
  name: 'duplicate-items',
  description: 'Every item of the answer reaches the caller twice.',
  options: {},
  create: () => ({ items: (item) => [item, item] }),
});
