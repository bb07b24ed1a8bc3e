import { pause } from '../../peers/changes.ts';
import { isRecord, show } from '../../peers/json.ts';
import { JSON_HEAD, type ProviderScript, respondWithError, respondWithText, sendBody } from '../../peers/provider/provider-scripts.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, completeLaterRequest } from './ask.ts';
import { askEveryOutcome } from './ask-every-outcome.ts';
import { readFailure, requireEarlyFailure } from './read-failure.ts';
import type { TestRequest } from './test-request.ts';

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

const ERROR_CASES: readonly (readonly [name: string, script: ProviderScript])[] = [
  ['a connection that breaks', (exchange) => exchange.reset()],
  ['status 500 with an empty body', respondWithError(500, '')],
  ['status 400 with an error object', respondWithError(400, '{"error":{"message":"no","type":"invalid_request_error"}}')],
  ['status 400 with an error string', respondWithError(400, '{"error":"no"}')],
  ['status 400 with a detail', respondWithError(400, '{"detail":"no"}')],
  ['status 429 with an empty object', respondWithError(429, '{}')],
  ['a truncated completion', (exchange) => exchange.answer(200, JSON_HEAD, '{"id":"x","choices":[')],
  ['a list instead of a completion', (exchange) => exchange.answer(200, JSON_HEAD, '[{"id":"x"}]')],
  ['a number instead of a completion', (exchange) => exchange.answer(200, JSON_HEAD, '7')],
  ['an object without choices', (exchange) => exchange.answer(200, JSON_HEAD, '{"id":"x","choices":null}')],
];

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

/** The ack of a call, and early failures. */
export const EXECUTOR_CALLBACK = executorChecks({
  'CBK-1': {
    title: 'An executor MUST ack each call exactly once, with one argument, whatever its outcome.',
    run: async (stage, trial) => {
      const all = await askEveryOutcome(stage, trial);
      for (const [, request] of all) await request.finish();
      await completeLaterRequest(stage, trial);
      for (const [name, { call }] of all) {
        const { acks } = call;
        if (acks.length !== 1) trial.fail(`one ack packet for ${name}`, `${acks.length}: ${show(acks.map(({ args }) => args))}`);
        if (acks[0]?.args.length !== 1) trial.fail(`one argument in the ack of ${name}`, show(acks[0]?.args));
      }
    },
    audit: (stages, trial) => {
      for (const { acks } of stages.flatMap(({ calls }) => calls)) {
        if (acks.length > 1)
          trial.fail('one ack packet for each call of the run', `${acks.length} on one: ${show(acks.map(({ args }) => args))}`);
      }
    },
  },
  'CBK-9': {
    title: 'An executor MUST send the ack of a streamed request before its first item and before done.',
    also: ['CBK-3'],
    group: 'quiet',
    run: async (stage, trial) => {
      const calls: readonly (readonly [string, TestRequest])[] = [
        ['a stream', await ask(stage, trial, respondWithText('one ', 'two ', 'three'))],
        ['a stream in one piece', await ask(stage, trial, respondWithText('one'))],
        ['an empty stream', await ask(stage, trial, sendBody('data: [DONE]\n\n'))],
        ['a stream in a chat', await ask(stage, trial, respondWithText('one'), { chatId: 'c-cb2', messageId: 'm-cb2' })],
      ];
      for (const [name, request] of calls) {
        await request.finish();
        const [ack] = request.call.acks;
        const [item] = request.call.items;
        if (ack && item && item.at < ack.at)
          trial.fail(`the ack of ${name} before its first item`, `an item ${(ack.at - item.at).toFixed(1)} ms before the ack`);
      }
    },
  },
  'CBK-5.early-failure': {
    title:
      'An executor MUST ack success only after the provider answered successfully, and MUST report an early failure exactly once: as an error ack without data, or as a success ack, one error item and done.',
    also: ['CBK-3'],
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
      if (early !== undefined)
        trial.fail('no ack before the provider answered', `the ack ${early} while the provider had not answered yet`);
      for (const { name, stream, call } of failing) {
        await requireEarlyFailure(await call, trial, `${name} (${stream ? 'streamed' : 'not streamed'})`);
      }
    },
  },
  'CBK-4': {
    title: 'An executor MUST answer a request without streaming with the whole completion as its ack, and without data on the channel.',
    run: async (stage, trial) => {
      for (const form of [{ stream: false }, { stream: undefined }]) {
        const request = await ask(stage, trial, respondWithText('The whole ', 'answer — 完整 😀'), { stream: false, form });
        const [value] = (await request.ack()).args;
        const [choice] = isRecord(value) && Array.isArray(value['choices']) ? (value['choices'] as unknown[]) : [];
        const message = isRecord(choice) && isRecord(choice['message']) ? choice['message'] : {};
        if (message['content'] !== 'The whole answer — 完整 😀')
          trial.fail('the completion with its text in the ack', `the ack ${show(value)}`);
        await request.finish();
        const { chunks, unexpectedData, errors } = request.answer;
        if (chunks + unexpectedData.length + errors.length > 0) trial.fail('no data on the channel', show(request.call.items[0]?.args));
      }
    },
  },
  'CBK-7.error-object': {
    title: 'An executor MUST report each error as an object with a non-empty `error`: never `{}`, null, a plain string or an empty list.',
    also: ['CBK-5', 'ERR-1'],
    run: async (stage, trial) => {
      const calls = ERROR_CASES.flatMap(([name, script]) =>
        [true, false].map((stream) => ({ name, stream, request: ask(stage, trial, script, { stream }) })),
      );
      for (const { name, stream, request } of calls) {
        const failure = await readFailure(await request);
        if (failure.form !== 'malformed') continue;
        trial.fail(`an object with an "error" for ${name} (${stream ? 'streamed' : 'not streamed'})`, show(failure.reported));
      }
    },
  },
  'CBK-7.strange-error-bodies': {
    title:
      'An executor MUST turn any error body of a provider, however large, binary or nested, into one error of plain JSON of at most 64 kB.',
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
  },
});
