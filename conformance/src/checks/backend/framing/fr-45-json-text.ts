import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireForwarded } from './require-forwarded.ts';

export const jsonText = defineBackendCheck({
  id: 'ITM-3.json-text',
  level: 'MUST',
  title: 'An item that is JSON text without “data:” MUST be equivalent to the object.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    const texts = ['one ', 'two ', 'three'];
    await requireForwarded(
      stage,
      trial,
      texts.map((content) => chunk({ content })),
      { content: texts.join('') },
      'emitted as JSON text',
    );
  },
});
