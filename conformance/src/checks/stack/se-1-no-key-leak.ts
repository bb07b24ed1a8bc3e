import { respondWithError } from '../../peers/provider/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

export const noKeyLeak = defineStackCheck({
  id: 'SEC-1.stack',
  level: 'MUST',
  title: 'The provider key MUST NOT appear in backend answers or executor output, even if the provider echoes it.',
  rules: ['SEC-1', 'ERR-3'],
  run: async (stage, trial) => {
    const echo = JSON.stringify({ error: { message: `Incorrect API key provided: ${stage.canary}`, type: 'invalid_request_error' } });
    for (const stream of [true, false]) await ask(stage, trial, respondWithError(401, echo), { stream }).end();
  },
  audit: (stages, trial) => {
    for (const { canary, output, answers } of stages) {
      if (output.includes(canary)) trial.fail('output without the key', 'the key in what the executor printed');
      const answer = answers.find(({ body, headers }) => body.includes(canary) || JSON.stringify(headers).includes(canary));
      if (answer !== undefined) trial.fail('answers without the key', 'the key in an HTTP response of the backend');
    }
  },
});
