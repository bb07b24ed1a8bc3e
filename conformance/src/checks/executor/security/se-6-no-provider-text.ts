import { event, JSON_HEAD, respondWithError, streamThenWrite } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { cutText } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Free text of a provider. */
const FREE = 'the zebra in row seven has lost its badge';

export const noProviderText = defineExecutorCheck({
  id: 'ERR-3.no-provider-text',
  level: 'MUST',
  title: 'An error MUST NOT contain free text from the provider, since that may contain a key or a prompt.',
  rules: ['ERR-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const error = JSON.stringify({ error: { message: FREE, type: FREE, code: FREE, param: FREE } });
    const cases: readonly ProviderScript[] = [
      respondWithError(400, error),
      respondWithError(500, FREE, { 'content-type': 'text/plain' }),
      respondWithError(503, `<html><title>${FREE}</title></html>`, { 'content-type': 'text/html' }),
      (exchange) => exchange.answer(200, JSON_HEAD, error),
      streamThenWrite('half', event(error)),
    ];
    for (const script of cases) {
      for (const stream of [true, false]) {
        const request = await ask(stage, trial, script, { stream });
        await request.finish();
        const leak = [...request.call.acks, ...request.call.items].find(({ args }) => JSON.stringify(args).includes(FREE));
        if (leak) trial.fail('an error in the executor’s own words', cutText(JSON.stringify(leak.args), 300));
      }
    }
  },
});
