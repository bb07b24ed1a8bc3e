import { show } from '../../../../peers/json.ts';
import { chunk, event, sendBody } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireStreams } from '../require-streams.ts';

const BEGUN = event(chunk({ role: 'assistant', content: 'first ' }));

export const noBlankLine = defineExecutorCheck({
  id: 'FRM-4.no-blank-line',
  level: 'MUST',
  title: 'A last event without its blank line MUST be delivered; if its data is incomplete, that is an error.',
  rules: ['FRM-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const last = chunk({ content: 'last' }, 'stop');
    const expected = { content: 'first last' };
    await requireStreams(stage, trial, [
      { name: 'the last line has no end', body: `${BEGUN}data: ${last}`, expected },
      { name: 'the last line has an end and no blank line follows', body: `${BEGUN}data: ${last}\n`, expected },
    ]);
    const cut = await ask(stage, trial, sendBody(`${BEGUN}data: ${last.slice(0, 60)}`));
    await cut.finish();
    if (cut.answer.errors.length !== 1)
      trial.fail('one error item for a truncated last event', show(cut.call.items.map(({ args }) => args[0])));
  },
});
