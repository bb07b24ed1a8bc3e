import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

export const severalDataLines = defineBackendCheck({
  id: 'ITM-3.several-data-lines',
  level: 'MUST',
  title: 'Several data lines MUST become one event, joined with a newline.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    const lines = JSON.stringify(chunkObject({ content: 'two ' }), null, 1).split('\n');
    const items = [textItem('one '), `${lines.map((line) => `data: ${line}\n`).join('')}\n`, textItem('three')];
    await requireForwarded(stage, trial, items, { content: 'one two three' }, 'with one event on several data lines');
  },
});
