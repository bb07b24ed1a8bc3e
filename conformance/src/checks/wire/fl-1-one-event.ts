import { defineCallCheck } from './define-wire-check.ts';

export const oneEvent = defineCallCheck({
  id: 'ITM-2.wire',
  level: 'MUST',
  title: 'One item MUST contain at most one event, and MUST never be a list, a number or null: readers lose the text of combined events.',
  rules: ['ITM-1', 'ITM-2'],
  judge: ({ items }, trial) => {
    for (const { read } of items) if (read?.fault !== undefined) trial.fail('one event or object in one item', read.fault);
  },
});
