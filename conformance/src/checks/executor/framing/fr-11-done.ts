import { show } from '../../../peers/json.ts';
import { DONE_EVENT, respondWithText, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { askEveryOutcome } from '../ask-every-outcome.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const done = defineExecutorCheck({
  id: 'END-1',
  level: 'MUST',
  title:
    'An executor MUST emit `{"done": true}` exactly once and last for each request: after success, an error, an empty answer, a stop, and without streaming.',
  rules: ['END-1'],
  run: async (stage, trial) => {
    const all = await askEveryOutcome(stage, trial, [['an empty answer', sendBody(DONE_EVENT), {}]]);
    for (const [name, { call }] of all) {
      if (await call.changes.waitFor(() => call.dones.length > 0, trial.limit)) continue;
      const text = call.items.flatMap(({ read }) => read.parts).find(({ kind }) => kind === 'done-text');
      if (text) trial.fail(`{"done": true} as an object after ${name}`, 'a string with that text, which does not end the stream');
      trial.failTimeout(`{"done": true} after ${name}`, `none within ${trial.limit / 1000} s`);
    }
    await (await ask(stage, trial, respondWithText('later'))).done();
    for (const [name, { call }] of all) {
      if (call.dones.length !== 1) trial.fail(`one {"done": true} after ${name}`, String(call.dones.length));
      const last = call.items.at(-1);
      if (last && !call.dones.includes(last)) trial.fail(`{"done": true} as the last item of ${name}`, show(last.args));
      const value = call.dones[0]?.args[0];
      if (JSON.stringify(value) !== '{"done":true}') trial.strictly('{"done": true} with the boolean and nothing else', show(value));
    }
  },
  audit: (stages, trial) => {
    for (const { dones, channel } of stages.flatMap(({ calls }) => calls)) {
      if (dones.length > 1) trial.fail('one {"done": true} for each request of the run', `${dones.length} on ${channel}`);
    }
  },
});
