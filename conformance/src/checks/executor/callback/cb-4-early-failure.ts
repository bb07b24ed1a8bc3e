import { pause } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { JSON_HEAD, respondWithError, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireEarlyFailure } from '../read-failure.ts';

const ERROR = '{"error":{"message":"the model is on holiday","type":"server_error","code":"oops"}}';

/** How long the provider answer is delayed while nothing may be acked, in milliseconds. */
const DELAY = 400;

const FAILURES: readonly (readonly [name: string, script: ProviderScript])[] = [
  ['status 400', respondWithError(400, ERROR)],
  ['status 401', respondWithError(401, '{"error":{"message":"wrong key","type":"invalid_request_error","code":"invalid_api_key"}}')],
  ['status 404', respondWithError(404, '{"error":"model not found"}')],
  ['status 500', respondWithError(500, ERROR)],
  ['status 503 with a web page', respondWithError(503, '<html><body>Bad gateway</body></html>', { 'content-type': 'text/html' })],
  ['a connection that breaks before any answer', (exchange) => exchange.reset()],
];

export const earlyFailure = defineExecutorCheck({
  id: 'CBK-5.early-failure',
  level: 'MUST',
  title:
    'An executor MUST ack success only after the provider answered successfully, and MUST report an early failure exactly once: as an error ack without data, or as a success ack, one error item and done.',
  rules: ['CBK-3', 'CBK-5'],
  run: async (stage, trial) => {
    let early: string | undefined;
    const held = ask(stage, trial, async (exchange) => {
      // A complete other request proves that time passed; an executor with concurrency 1 cannot answer it, hence the pause.
      await Promise.race([
        pause(DELAY),
        ask(stage, trial, respondWithText('meanwhile')).then((other) => other.finish().catch(() => undefined)),
      ]);
      const [ack] = (await held).call.acks;
      early = ack ? show(ack.args) : undefined;
      exchange.answer(500, JSON_HEAD, ERROR);
    });
    const request = await held;
    const failing = FAILURES.flatMap(([name, script]) =>
      [true, false].map((stream) => ({ name, stream, call: ask(stage, trial, script, { stream }) })),
    );
    await requireEarlyFailure(request, trial, 'status 500');
    if (early !== undefined) trial.fail('no ack before the provider answered', `the ack ${early} while the provider had not answered yet`);
    for (const { name, stream, call } of failing) {
      await requireEarlyFailure(await call, trial, `${name} (${stream ? 'streamed' : 'not streamed'})`);
    }
  },
});
