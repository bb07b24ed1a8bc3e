import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

export const comments = defineBackendCheck({
  id: 'ITM-3.comments',
  level: 'MUST',
  title: 'Comments in a provider stream, such as keep-alives, MUST NOT become data.',
  rules: ['ITM-3', 'ANS-3'],
  run: async (stage, trial) => {
    const items = [
      textItem('one '),
      `: inside\ndata: ${chunk({ content: 'two ' })}\n\n`,
      ': keep-alive\n\n',
      ':\n\n',
      ': OPENROUTER PROCESSING',
      textItem('three'),
    ];
    await requireForwarded(stage, trial, items, { content: 'one two three' }, 'without the comments between them');
  },
});
