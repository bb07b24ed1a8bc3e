import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { FRAMING_TEXTS } from './framing-texts.ts';
import { requireForwarded } from './require-forwarded.ts';

export const textItems = defineBackendCheck({
  id: 'ITM-3.text-items',
  level: 'MUST',
  title: 'Items that are the text of one event, as stock front ends send them, MUST be equivalent to objects, whatever text they contain.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    const data = FRAMING_TEXTS.map((content) => `data: ${chunk({ content })}`);
    const forms = { 'without a line ending': '', 'with a blank line': '\n\n', 'with CR LF': '\r\n\r\n' };
    for (const [name, end] of Object.entries(forms)) {
      await requireForwarded(
        stage,
        trial,
        data.map((line) => `${line}${end}`),
        { content: FRAMING_TEXTS.join('') },
        `emitted as text ${name}`,
      );
    }
    const close = data.map((line) => line.replace('data: ', 'data:'));
    await requireForwarded(stage, trial, close, { content: FRAMING_TEXTS.join('') }, 'emitted as text without a space after “data:”');
  },
});
