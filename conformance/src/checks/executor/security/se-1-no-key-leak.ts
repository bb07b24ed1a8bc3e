import { event, JSON_HEAD, respondWithError, respondWithText, streamThenWrite } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { cutText } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const noKeyLeak = defineExecutorCheck({
  id: 'SEC-1.no-key-leak',
  level: 'MUST',
  title: 'The provider key MUST NOT appear in a frame, ack, error or log, even if the provider echoes it.',
  rules: ['SEC-1', 'ERR-3'],
  run: async (stage, trial) => {
    const key = stage.canary;
    const message = `Incorrect API key provided: ${key}. You can find yours at …`;
    const cases: readonly (readonly [string, ProviderScript])[] = [
      [
        'in the message of a 401',
        respondWithError(401, JSON.stringify({ error: { message, type: 'invalid_request_error', code: 'invalid_api_key' } })),
      ],
      ['in the code of a 401', respondWithError(401, JSON.stringify({ error: { message: 'no', type: key, code: key, param: key } }))],
      ['in a 403 of plain text', respondWithError(403, message, { 'content-type': 'text/plain' })],
      [
        'in the headers of a 401',
        respondWithError(401, 'no', {
          'content-type': 'text/plain',
          'www-authenticate': `Bearer realm="${key}"`,
          'x-request-id': key,
          'retry-after': '1',
        }),
      ],
      ['in a detail of a 422', respondWithError(422, JSON.stringify({ detail: [{ msg: message, loc: [key] }] }))],
      ['in truncated JSON', respondWithError(500, `{"error": {"message": "${message}`)],
      [
        'in a success status without a completion',
        (exchange) => exchange.answer(200, JSON_HEAD, JSON.stringify({ error: { message, code: key } })),
      ],
      ['mid-stream', streamThenWrite('half', event(JSON.stringify({ error: { message, code: key } })))],
      ['in data that is not JSON', streamThenWrite('half', event(message))],
      ['nowhere', respondWithText('fine')],
    ];
    for (const stream of [true, false]) {
      const calls = cases.map(([name, script]) => ({ name, request: ask(stage, trial, script, { stream }) }));
      for (const { name, request } of calls) {
        const each = await request;
        await each.finish();
        const leak = [...each.call.acks, ...each.call.items].find(({ args }) => JSON.stringify(args).includes(key));
        if (leak)
          trial.fail(`no key where the provider echoes it ${name}`, cutText(JSON.stringify(leak.args).replaceAll(key, '«the key»'), 300));
        const authorization = each.exchanges[0]?.headers.authorization;
        if (authorization !== undefined && !authorization.includes(key))
          trial.note('Its provider requests carry an authorization other than the key.');
      }
    }
  },
  audit: (stages, trial) => {
    for (const { canary, leaks, output, options } of stages) {
      if (canary === '') continue;
      const forms = [canary, Buffer.from(canary).toString('base64').replace(/=+$/, '')];
      const found = forms.find((form) => output.includes(form));
      if (found) {
        const line = output.split('\n').find((text) => text.includes(found)) ?? '';
        trial.fail('no key in the executor output', `in the group ${options.group}: ${cutText(line.replaceAll(found, '«the key»'), 300)}`);
      }
      if (leaks.length > 0) trial.fail('no key in any frame', cutText((leaks[0] ?? '').replaceAll(canary, '«the key»'), 300));
    }
  },
});
