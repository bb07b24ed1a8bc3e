import { show } from '../../../peers/json.ts';
import { sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const eventStream = defineStackCheck({
  id: 'ANS-3.stack-event-stream',
  level: 'MUST',
  title: 'A streamed answer MUST be HTTP 200 and text/event-stream, and end with exactly one data: [DONE].',
  rules: ['ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, sendBody(textStream(['text'])));
    await request.requireAnswer({ content: 'text', finish: 'stop' });
    const { http, answer } = request;
    if (http.status !== 200 || !http.isStream)
      trial.fail('HTTP 200 and text/event-stream', `HTTP ${http.status} and ${http.headers['content-type']}`);
    if (answer.doneEvents !== 1) trial.fail('data: [DONE] once', `${answer.doneEvents} times`);
    const last = http.events.at(-1)?.data;
    if (last?.trim() !== '[DONE]') trial.fail('data: [DONE] last', show(last, 120));
  },
});
