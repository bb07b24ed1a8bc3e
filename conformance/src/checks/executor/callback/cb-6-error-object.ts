import { show } from '../../../peers/json.ts';
import { JSON_HEAD, respondWithError } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readFailure } from '../read-failure.ts';

const FAILURES: readonly (readonly [name: string, script: ProviderScript])[] = [
  ['a connection that breaks', (exchange) => exchange.reset()],
  ['status 500 with an empty body', respondWithError(500, '')],
  ['status 400 with an error object', respondWithError(400, '{"error":{"message":"no","type":"invalid_request_error"}}')],
  ['status 400 with an error string', respondWithError(400, '{"error":"no"}')],
  ['status 400 with a detail', respondWithError(400, '{"detail":"no"}')],
  ['status 429 with an empty object', respondWithError(429, '{}')],
  ['a truncated completion', (exchange) => exchange.answer(200, JSON_HEAD, '{"id":"x","choices":[')],
];

export const errorObject = defineExecutorCheck({
  id: 'CBK-7.error-object',
  level: 'MUST',
  title: 'An executor MUST report each error as an object with a non-empty `error`: never `{}`, null, a plain string or an empty list.',
  rules: ['CBK-7', 'CBK-5', 'ERR-1'],
  run: async (stage, trial) => {
    const calls = FAILURES.flatMap(([name, script]) =>
      [true, false].map((stream) => ({ name, stream, request: ask(stage, trial, script, { stream }) })),
    );
    for (const { name, stream, request } of calls) {
      const failure = await readFailure(await request);
      if (failure.form !== 'malformed') continue;
      trial.fail(`an object with an "error" for ${name} (${stream ? 'streamed' : 'not streamed'})`, show(failure.reported));
    }
  },
});
