import { respondWithError } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireEarlyFailure } from '../read-failure.ts';

/** Maximum size of an error, in bytes. */
const MAX_ERROR_SIZE = 64 * 1024;

const DEPTH = 20_000;

/** Bodies that break released programs, and similar ones. */
const BODIES: readonly (readonly [name: string, body: string | Uint8Array])[] = [
  ['a long text', 'no '.repeat(80_000)],
  ['a long message in JSON', JSON.stringify({ error: { message: 'no '.repeat(500_000), type: 'server_error' } })],
  ['a long code in JSON', JSON.stringify({ error: { message: 'no', code: 'c'.repeat(200_000), type: 't'.repeat(200_000) } })],
  ['deeply nested JSON', `{"error":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`],
  ['a deeply nested error object', `{"error":${'{"error":'.repeat(500)}"no"${'}'.repeat(500)}}`],
  ['binary data', Uint8Array.from({ length: 4_000 }, (_, index) => index % 256)],
  ['a list of errors', '[{"error":{"code":400,"message":"no","status":"INVALID_ARGUMENT"}}]'],
  ['a web page', `<!doctype html><html><body>${'<p>no</p>'.repeat(40_000)}</body></html>`],
  ['JSON null', 'null'],
  ['truncated JSON', '{"error": {"message": "no'],
];

export const strangeErrorBodies = defineExecutorCheck({
  id: 'CBK-7.strange-error-bodies',
  level: 'MUST',
  title:
    'An executor MUST turn any error body of a provider, however large, binary or nested, into one error of plain JSON of at most 64 kB.',
  rules: ['CBK-7'],
  limit: 10,
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const calls = BODIES.map(([name, body], index) => ({
        name,
        request: ask(stage, trial, respondWithError(index % 2 === 0 ? 500 : 400, body), { stream }),
      }));
      for (const { name, request } of calls) {
        const failure = await requireEarlyFailure(await request, trial, `${name} as an error body`);
        const size = 'bytes' in failure ? failure.bytes : 0;
        if (size > MAX_ERROR_SIZE) trial.fail(`an error of at most ${MAX_ERROR_SIZE} bytes for ${name}`, `${size} bytes`);
      }
    }
  },
});
