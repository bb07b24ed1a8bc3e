import { show } from '../../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';

const BODY = event(chunk({ role: 'assistant', content: '' })) + event(chunk({ content: 'text' })) + event(chunk({}, 'stop'));

const CASES: readonly (readonly [name: string, body: string])[] = [
  ['[DONE] is present', BODY + DONE_EVENT],
  ['[DONE] is absent', BODY],
  ['[DONE] has no leading space', `${BODY}data:[DONE]\n\n`],
  ['[DONE] lacks its blank line', `${BODY}data: [DONE]`],
  ['[DONE] comes twice', BODY + DONE_EVENT + DONE_EVENT],
  ['data follows [DONE]', BODY + DONE_EVENT + event(chunk({ content: ' and more' })) + event('{"error":{"message":"late"}}')],
  ['text that is not JSON follows [DONE]', `${BODY}${DONE_EVENT}data: bye\n\nbye\n`],
];

export const doneEvent = defineExecutorCheck({
  id: 'FRM-7.end-mark',
  level: 'MUST',
  title: '`[DONE]` MUST never be parsed as JSON, MUST be forwarded at most once with nothing after it, and MAY be absent.',
  rules: ['FRM-7'],
  run: async (stage, trial) => {
    const calls = CASES.map(([name, body]) => ({ name, request: ask(stage, trial, sendBody(body)) }));
    for (const { name, request } of calls) {
      const answered = await request;
      await answered.finish();
      const { answer } = answered;
      answered.requireAnswer({ content: 'text', finish: 'stop' }, `where ${name}`);
      if (answer.doneEvents > 1) trial.fail(`at most one [DONE] where ${name}`, String(answer.doneEvents));
      const after = answered.parts.slice(answered.parts.findIndex(({ kind }) => kind === 'done-event') + 1);
      if (answer.doneEvents === 1 && after.length > 0) trial.fail(`nothing after [DONE] where ${name}`, show(after[0]));
      if (answer.doneEvents === 1) trial.note('It forwards [DONE].');
    }
  },
});
