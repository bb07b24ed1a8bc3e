import { isRecord, show } from '../../../peers/json.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';

const ERROR = {
  error: 'The provider refused the API key. Check the key in the settings.',
  code: 'invalid-key',
  cure: 'Check the key in the settings.',
};

export const errorAnswer = defineBackendCheck({
  id: 'ERR-1.error-answer',
  level: 'MUST',
  title: 'An error MUST reach the caller with message, type, code, param and cure, and the code of the executor.',
  rules: ['ANS-5', 'ERR-1'],
  profiles: ['strict'],
  run: async (stage, trial: Trial) => {
    const require = ({ error }: { error: unknown }, code: string | undefined, what: string) => {
      if (!isRecord(error)) trial.fail(`"error" as an object, for ${what}`, show(error));
      for (const field of ['message', 'type', 'code', 'cure']) {
        if (typeof error[field] !== 'string' || error[field] === '') trial.fail(`"${field}" in the error, for ${what}`, show(error));
      }
      if (!('param' in error)) trial.fail(`"param" in the error, for ${what}`, show(error));
      if (code !== undefined && error['code'] !== code) trial.fail(`the code "${code}", for ${what}`, show(error['code']));
    };
    for (const stream of [true, false]) {
      const request = ask(stage, trial, { stream });
      (await request.call()).ack(ERROR);
      require(await requireError(request, trial, 'an error ack'), ERROR.code, stream ? 'an error ack' : 'an error ack, not streamed');
    }
    const request = ask(stage, trial);
    const call = await request.begin();
    call.item({ error: { message: ERROR.error, code: ERROR.code, cure: ERROR.cure } });
    call.done();
    require(await requireError(request, trial, 'an error item'), ERROR.code, 'an error item');
    const strange = ask(stage, trial);
    (await strange.call()).ack(null);
    require(await requireError(strange, trial, 'an ack of null'), undefined, 'an ack of null');
  },
});
