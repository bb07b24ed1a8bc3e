import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const noSecretsInErrors = defineBackendCheck({
  id: 'ERR-3.no-secrets-in-errors',
  level: 'MUST',
  title: 'An error MUST contain neither the prompt nor a token.',
  rules: ['ERR-3', 'SEC-3'],
  run: async (stage, trial) => {
    const cases = {
      'an error ack': ask(stage, trial),
      'an ack without content': ask(stage, trial),
      'an error item': ask(stage, trial),
      'an unknown session': ask(stage, trial, { sessionId: trial.random.hex(20) }),
    };
    (await cases['an error ack'].call()).ack({ error: 'It failed.' });
    (await cases['an ack without content'].call()).ack({ nothing: true });
    const call = await cases['an error item'].begin();
    call.item(textItem('so far'));
    call.item({ error: { message: 'It failed.' } });
    call.done();
    const { token, otherToken } = stage.options;
    for (const [what, request] of Object.entries(cases)) {
      // Other checks judge whether it ends.
      await request.http.waitForEnd(trial.patience / 2);
      const { body } = request.http;
      if (body.includes(request.word)) trial.fail(`no word of the prompt in the answer to ${what}`, body.slice(0, 300));
      if ([token, otherToken].some((secret) => secret !== undefined && body.includes(secret)))
        trial.fail(`no token in the answer to ${what}`, 'the token of a user');
    }
  },
});
