import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

export const nonItems = defineBackendCheck({
  id: 'ITM-3.non-items',
  level: 'MUST',
  title: 'A list, a number, a boolean or null on a channel MUST be ignored, and neither end nor affect the stream.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    for (const nothing of [[textItem('in a list ')], 7, null, true, false]) {
      const items = [textItem('one '), nothing, textItem('two')];
      await requireForwarded(
        stage,
        trial,
        items,
        { content: 'one two' },
        `around ${JSON.stringify(nothing).slice(0, 20)} on the channel, which is not an item`,
      );
    }
  },
});
