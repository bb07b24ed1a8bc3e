import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

const FIELDS = { temperature: 0.25, top_p: 0.5, max_tokens: 77, stop: ['END'], seed: 7 } as const;

export const knownFields = defineStackCheck({
  id: 'REQ-5.stack',
  level: 'SHOULD',
  title: 'The fields of the caller’s request SHOULD reach the provider unchanged.',
  rules: ['REQ-5', 'ANS-1'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, respondWithText('text'), { form: FIELDS });
    const { body } = await request.exchange();
    for (const [name, value] of Object.entries(FIELDS))
      if (show(body[name]) !== show(value)) trial.fail(`${name} = ${show(value)} at the provider`, show(body[name]));
    await request.end();
  },
});
