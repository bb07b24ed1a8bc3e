import { show } from '../../../peers/json.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { partsOf } from '../recording.ts';

export const onlyData = defineCallCheck({
  id: 'ITM-1.wire',
  level: 'MUST',
  title: 'An item MUST be a chunk, an error, `[DONE]` or done: no comment, other field or partial line becomes data.',
  rules: ['ITM-1', 'FRM-3'],
  judge: (call, trial) => {
    for (const { part } of partsOf(call))
      if (part.kind === 'unexpected-data') trial.fail('a chunk, an error, [DONE] or done', show(part.text, 160));
  },
});
