import { textItem } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { expectPassed } from './expect-passed.ts';

export const noItems = defineBackendCheck({
  id: 'FR-43',
  level: 'MUST',
  title: 'A list, a number, a boolean or null on a channel MUST be ignored, and neither end nor affect the stream.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    for (const nothing of [[textItem('in a list ')], 7, null, true, false]) {
      const items = [textItem('one '), nothing, textItem('two')];
      await expectPassed(
        stage,
        trial,
        items,
        { content: 'one two' },
        `around ${JSON.stringify(nothing).slice(0, 20)} on the channel, which is not an item`,
      );
    }
  },
});
