import { show } from '../../../peers/json.ts';
import { chunk, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireStreams } from './require-streams.ts';

const LINES = [chunk({ role: 'assistant', content: 'one ' }), chunk({ content: 'two' }), chunk({}, 'stop')];

export const jsonLines = defineExecutorCheck({
  id: 'FRM-6',
  level: 'MUST',
  title: 'A body with one JSON chunk per line MUST be read as such, and an invalid line is an error.',
  rules: ['FRM-1', 'FRM-6'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const expected = { content: 'one two' };
    await requireStreams(stage, trial, [
      { name: 'lines end with LF', body: sendBody(`${LINES.join('\n')}\n`, 'application/x-ndjson'), expected },
      {
        name: 'lines end with CR LF and some are blank',
        body: sendBody(`${LINES.join('\r\n\r\n')}\r\n`, 'application/x-ndjson'),
        expected,
      },
      { name: 'the last line has no end', body: sendBody(LINES.join('\n'), 'application/json'), expected },
    ]);
    const broken = await ask(stage, trial, sendBody(`${LINES[0]}\nnot json\n${LINES[2]}\n`, 'application/x-ndjson'));
    await broken.finish();
    if (broken.answer.errors.length !== 1)
      trial.fail('one error item for a line that is not JSON', show(broken.call.items.map(({ args }) => args[0])));
  },
});
