import { chunk, event, sendBody } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';

export const lastEvent = defineExecutorCheck({
  id: 'FRM-4.last-event',
  level: 'MAY',
  title:
    'In compat, an executor MAY drop a last event without its blank line: reports whether it does. Strict requires it (FRM-4.no-blank-line).',
  rules: ['FRM-4'],
  run: async (stage, trial) => {
    const begun = event(chunk({ role: 'assistant', content: 'first ' })) + event(chunk({}, 'stop'));
    const request = await ask(stage, trial, sendBody(`${begun}data: ${chunk({ content: 'last' })}`));
    await request.finish();
    const delivered = request.content.includes('last');
    const end = request.answer.errors.length > 0 ? 'reports an error' : 'ends with success';
    trial.note(`It ${delivered ? 'delivers' : 'does not deliver'} a last event without its blank line, and ${end}.`);
  },
});
