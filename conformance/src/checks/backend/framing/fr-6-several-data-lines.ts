import { chunkObject } from '../../../peers/provider-scripts.ts';
import { textItem } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { expectPassed } from './expect-passed.ts';

export const severalDataLines = defineBackendCheck({
  id: 'FR-6',
  level: 'MUST',
  title: 'Several data lines MUST become one event, joined with a newline.',
  rules: ['ITM-3'],
  run: async (stage, trial) => {
    const lines = JSON.stringify(chunkObject({ content: 'two ' }), null, 1).split('\n');
    const items = [textItem('one '), `${lines.map((line) => `data: ${line}\n`).join('')}\n`, textItem('three')];
    await expectPassed(stage, trial, items, { content: 'one two three' }, 'with one event on several data lines');
  },
});
