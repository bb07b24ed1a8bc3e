import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { codeOf, readFailure } from '../read-failure.ts';

export const unknownModel = defineExecutorCheck({
  id: 'REQ-7',
  level: 'MUST',
  title: 'An executor MUST answer a request for a model it does not offer with the error `model-not-offered`, and done.',
  rules: ['REQ-7', 'END-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const request = await ask(stage, trial, respondWithText('who?'), { stream, model: 'a-model-not-offered' });
      await request.done();
      const failure = await readFailure(request);
      if (codeOf(failure) !== 'model-not-offered') trial.fail('the error model-not-offered', `${show(failure.reported)} (${failure.form})`);
    }
  },
});
