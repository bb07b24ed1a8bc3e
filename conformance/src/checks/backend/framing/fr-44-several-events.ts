import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireForwarded } from './require-forwarded.ts';

export const severalEvents = defineBackendCheck({
  id: 'ITM-3.several-events',
  level: 'MUST',
  title: 'Text that contains several events MUST reach the caller as several events, in order.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    for (const [name, end] of Object.entries({ LF: '\n\n', 'CR LF': '\r\n\r\n' })) {
      const texts = ['one ', 'two ', 'three'];
      const item = texts.map((content) => `data: ${chunk({ content })}${end}`).join('');
      await requireForwarded(stage, trial, [item], { content: texts.join('') }, `from one item whose lines end with ${name}`);
    }
  },
});
