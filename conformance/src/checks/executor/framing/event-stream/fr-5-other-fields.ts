import { show } from '../../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody, streamThenWrite } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireEarlyFailure } from '../../read-failure.ts';
import { requireStreams } from '../require-streams.ts';

const ROLE = event(chunk({ role: 'assistant', content: '' }));
const TEXT = chunk({ content: 'text' });
const LAST = event(chunk({}, 'stop')) + DONE_EVENT;

const ERROR_EVENT = 'event: error\ndata: {"message":"overloaded","type":"overloaded_error"}\n\n';

export const otherFields = defineExecutorCheck({
  id: 'FRM-3.other-fields',
  level: 'MUST',
  title:
    'The fields `event`, `id`, `retry` and unknown fields MUST never become data, and an event named `error` MUST become an error item.',
  rules: ['FRM-3', 'FRM-8'],
  run: async (stage, trial) => {
    const expected = { content: 'text' };
    await requireStreams(stage, trial, [
      { name: 'events have a name', body: `event: message\n${ROLE}event: chunk\ndata: ${TEXT}\n\n${LAST}`, expected },
      {
        name: 'events have an id and a retry',
        body: `id: 1\nretry: 3000\n${ROLE}id\nretry: soon\ndata: ${TEXT}\nid: \u0000\n\n${LAST}`,
        expected,
      },
      { name: 'there are unknown fields', body: `${ROLE}foo: bar\ndata-x: {"error":"no"}\ndata: ${TEXT}\nfoo\n\n${LAST}`, expected },
      { name: 'events have no data', body: `event: ping\n\nid: 7\n\n${ROLE}event: ping\n\ndata: ${TEXT}\n\nretry: 5\n\n${LAST}`, expected },
    ]);
    const early = await ask(stage, trial, sendBody(ERROR_EVENT));
    const late = await ask(stage, trial, streamThenWrite('half', ERROR_EVENT));
    await requireEarlyFailure(early, trial, 'an event named "error" at the start');
    await late.finish();
    if (late.answer.errors.length !== 1)
      trial.fail('one error item for an event named "error"', `${late.answer.errors.length}; ${show(late.call.items.at(-1)?.args)}`);
  },
});
