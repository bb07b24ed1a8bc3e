import { chunk } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

export const otherFields = defineBackendCheck({
  id: 'ITM-3.other-fields',
  level: 'MUST',
  title: 'The fields event, id, retry and unknown fields MUST NOT become data; an event of type error MUST stay an error.',
  rules: ['ITM-3', 'ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    call.item(textItem('so far '));
    call.item('event: error\ndata: {"error":{"message":"The provider gave up in the middle."}}\n\n');
    call.done();
    await requireError(request, trial, 'an event of the type error', trial.patience);
    const items = [
      `event: message\ndata: ${chunk({ content: 'one ' })}\n\n`,
      `id: 8\nretry: 10\nunknown: x\ndata: ${chunk({ content: 'two ' })}\n\n`,
      'id: 7\n\n',
      'retry: 3000\n\n',
      'unknown: field\n\n',
      'event: ping\n\n',
      textItem('three'),
    ];
    await requireForwarded(stage, trial, items, { content: 'one two three' }, 'without the fields between them');
  },
});
