import { chunk, DONE_EVENT, event } from '../../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireStreams } from '../require-streams.ts';

const FIRST = event(chunk({ role: 'assistant', content: 'one ' }));
const SECOND = chunk({ content: 'two' });
const LAST = event(chunk({}, 'stop')) + DONE_EVENT;

export const comments = defineExecutorCheck({
  id: 'FRM-3.comments',
  level: 'MUST',
  title: 'Comments and keep-alive lines of a provider MUST never become data.',
  rules: ['FRM-3', 'ITM-1'],
  run: (stage, trial) => {
    const expected = { content: 'one two' };
    const rest = event(SECOND) + LAST;
    return requireStreams(stage, trial, [
      { name: 'keep-alives are between events', body: `: keep-alive\n\n${FIRST}: ping\n\n:\n\n${rest}: bye\n\n`, expected },
      {
        name: 'a comment looks like data',
        body: `${FIRST}:data: ${chunk({ content: 'wrong' })}\n\n: data: {"error":"wrong"}\n\n${rest}`,
        expected,
      },
      { name: 'a comment is inside an event', body: `${FIRST}: before\ndata: ${SECOND}\n: after\n\n${LAST}`, expected },
      {
        name: 'a comment comes before the first event',
        body: `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${FIRST}${rest}`,
        expected,
      },
    ]);
  },
});
