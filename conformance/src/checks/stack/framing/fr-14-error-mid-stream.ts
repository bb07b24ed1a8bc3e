import { show } from '../../../peers/json.ts';
import { event, streamThenReset, streamThenWrite } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

const WAYS: readonly (readonly [name: string, script: ProviderScript])[] = [
  ['an error event of the provider', streamThenWrite('half', event('{"error":{"message":"the model fell asleep","type":"server_error"}}'))],
  ['a connection that breaks', streamThenReset('half')],
];

export const errorMidStream = defineStackCheck({
  id: 'ERR-4.stack',
  level: 'MUST',
  title: 'A provider failure mid-stream MUST reach the caller as the text so far and one error, without any sign of success.',
  rules: ['ERR-4', 'ERR-5'],
  run: async (stage, trial) => {
    for (const [name, script] of WAYS) {
      const request = ask(stage, trial, script);
      await request.end();
      const { errors } = request.answer;
      if (errors.length !== 1) trial.fail(`one error after ${name}`, `${errors.length}; the caller has ${show(request.content)}`);
      if (hasTwoEnds(request.answer)) trial.fail(`no finish reason after ${name}`, 'one, in addition to the error');
      if (request.content !== 'half') trial.fail(`the text so far, "half", before ${name}`, show(request.content));
    }
  },
});
