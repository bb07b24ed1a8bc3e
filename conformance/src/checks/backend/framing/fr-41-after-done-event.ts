import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { requireForwarded } from './require-forwarded.ts';

export const afterDoneEvent = defineBackendCheck({
  id: 'END-4.after-end-mark',
  level: 'MUST',
  title: '[DONE] on a channel MUST NOT end the stream: later items still count.',
  rules: ['END-4'],
  run: async (stage, trial) => {
    const items = [textItem('one '), 'data: [DONE]\n\n', textItem('two')];
    await requireForwarded(stage, trial, items, { content: 'one two' }, 'around a [DONE] that does not end the stream');
  },
});
