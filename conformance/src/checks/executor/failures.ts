import { lookup } from 'node:dns/promises';
import { SubjectUnavailable } from '../../finding.ts';
import { isRecord, show } from '../../peers/json.ts';
import {
  begin,
  type ProviderScript,
  respondWithError,
  respondWithText,
  sendBody,
  streamThenReset,
  textStream,
} from '../../peers/provider/provider-scripts.ts';
import { holdsError } from '../../peers/read-answer.ts';
import type { ExecutorEnvironment } from '../../subject/subject-process.ts';
import type { Trial } from '../../trial.ts';
import { now } from '../../wire-log.ts';
import { executorChecks } from '../define-checks.ts';
import { type AskOptions, ask } from './ask.ts';
import { ExecutorStage } from './executor-stage.ts';
import { readFailure } from './read-failure.ts';

/** A name that never resolves (RFC 2606). */
const NO_SUCH_HOST = 'provider.invalid';

/** Maximum time of this machine's resolver, in milliseconds; a slower one would distort the result. */
const SLOW_RESOLVER = 3_000;

/** Timeout for connecting with an unreachable provider, in milliseconds. */
const START_LIMIT = 10_000;

/** The codes an executor may use. Deliberately a list of its own, so that the suite stays independent; a test compares it with the protocol's. */
export const EXECUTOR_CODES = [
  ...['bad-request', 'channel-refused', 'model-not-offered', 'busy', 'paused', 'cancelled', 'internal-error', 'first-token-timeout'],
  ...['idle-timeout', 'total-timeout', 'answer-too-large', 'line-too-long', 'invalid-key', 'forbidden', 'rate-limited', 'quota-exceeded'],
  ...['context-too-long', 'model-not-found', 'unsupported-request', 'overloaded', 'provider-error', 'bad-provider-answer', 'answer-cut'],
  ...['blocked-by-cors', 'unreachable', 'not-allowed', 'over-budget', 'storage-failed'],
];

const FAILURES: readonly ProviderScript[] = [
  ...[401, 403, 404, 429, 500, 503].map((status) => respondWithError(status, '{"error":{"message":"no"}}')),
  (exchange) => exchange.reset(),
  streamThenReset('Half'),
  sendBody('<!doctype html><html></html>', 'text/html'),
];

/** Readers, and the best form for each. */
const READERS: readonly (readonly [name: string, options: AskOptions, form: 'error-ack' | 'in-band'])[] = [
  ['a program without streaming', { stream: false }, 'error-ack'],
  ['a program that streams', {}, 'error-ack'],
  ['a person in a chat', { chatId: 'c-cb14', messageId: 'm-cb14' }, 'in-band'],
  ['a backend that loses error acks (its chat_id is null)', { chatId: null }, 'in-band'],
];

/** How long the backend of this check says that it waits for a callback, in seconds. */
export const NAMED_WAIT_SECONDS = 4;

/** Longest time from a success ack to the error item of an early failure, in milliseconds. */
const IN_BAND_MS = 1_000;

/** Announced versions that know the named wait. */
const KNOWS_WAIT = /^1\.[1-9]/;

export const EXECUTOR_FAILURES = executorChecks({
  'CBK-8': {
    title: 'An executor MUST report a failure after the success ack as an error item on the channel: a second ack is lost.',
    also: ['ERR-4'],
    run: async (stage, trial) => {
      const request = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'Half an ');
        // The failure is late only after the text has arrived.
        await request.text('Half an ');
        exchange.reset();
      });
      await request.success();
      await request.text('Half an ');
      await request.done();
      const { errors } = request.answer;
      const { acks, items } = request.call;
      const again = acks.length > 1 ? ` The callback was acked ${acks.length} times, the last ${show(acks.at(-1)?.args)}.` : '';
      const last = show(items.at(-1)?.args[0]);
      if (errors.length === 0)
        trial.fail(
          'an error item when the provider breaks off mid-stream',
          `none: half an answer looks complete; the last item is ${last}.${again}`,
        );
      if (errors.length > 1) trial.fail('one error item when the provider breaks off mid-stream', `${errors.length} error items.${again}`);
      if (request.content !== 'Half an ') trial.fail('the text so far, "Half an "', show(request.content));
    },
  },
  'CBK-5.unreachable': {
    title: 'An executor MUST report an early failure within 10 s if its provider is unreachable, has no TLS or rejects its origin or key.',
    also: ['END-1'],
    group: 'starts',
    limit: 10,
    run: async (stage, trial) => {
      const port = new URL(stage.provider.url).port;
      const cases: (readonly [name: string, environment: Partial<ExecutorEnvironment>])[] = [
        ['a port without TLS', { CONFORMANCE_PROVIDER_URL: `https://127.0.0.1:${port}/v1` }],
        ['an empty key for a provider that requires one', { CONFORMANCE_PROVIDER_KEY: '' }],
      ];
      if (await isResolverQuick()) cases.push(['a nonexistent host', { CONFORMANCE_PROVIDER_URL: `http://${NO_SUCH_HOST}/v1` }]);
      else trial.note('Skipped a nonexistent host: the resolver of this machine is too slow.');
      await Promise.all([refuseConnection(stage, trial), ...cases.map((way) => tryWay(stage, trial, ...way))]);
    },
  },
  'ERR-1.error-shape': {
    title: 'Each error MUST have a sentence, one of the protocol’s codes, and a cure; an error ack has the sentence as text in `error`.',
    also: ['ERR-2', 'ERR-7'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const calls = FAILURES.flatMap((script) => [true, false].map((stream) => ask(stage, trial, script, { stream })));
      for (const call of calls) {
        const request = await call;
        const failure = await readFailure(request);
        if (failure.form === 'error-ack' && isRecord(failure.reported)) requireShape(trial, failure.reported, failure.reported['error']);
        for (const error of request.answer.errors) requireShape(trial, error, isRecord(error) ? error['message'] : undefined);
      }
    },
  },
  'CBK-6': {
    title: 'An executor SHOULD report an early failure in the form that its reader displays best.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const [name, options, form] of READERS) {
        const failure = await readFailure(await ask(stage, trial, respondWithError(500, '{"error":{"message":"no"}}'), options));
        if (failure.form !== form) trial.fail(`the form ${form} for ${name}`, failure.form);
      }
    },
  },
  'ANN-10': {
    title: 'An executor of protocol 1.1 SHOULD ack within the wait that the backend names; success only if the provider has begun.',
    also: ['CBK-2', 'CBK-3'],
    profiles: ['strict'],
    group: 'announcement-ack',
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const isTold = () => session.announcements.length > 0;
      await session.changes.waitFor(isTold, trial.limit);
      const [announcement] = session.announcements[0]?.args ?? [];
      const version = isRecord(announcement) ? announcement['protocol'] : undefined;
      if (typeof version !== 'string' || !KNOWS_WAIT.test(version)) return trial.note(`It announces ${show(version)}, not 1.1.`);

      const waitMs = NAMED_WAIT_SECONDS * 1_000;
      const silent = await ask(stage, trial, async (exchange) => {
        await exchange.changes.waitFor(() => !exchange.isOpen, 3 * waitMs);
        exchange.end();
      });
      const loading = await ask(stage, trial, async (exchange) => {
        exchange.head();
        await exchange.write(': loading\n\n');
        await loading.call.changes.waitFor(() => loading.call.acks.length > 0, waitMs);
        await exchange.write(textStream(['loaded']));
        exchange.end();
      });
      for (const [name, request] of [
        ['a provider that sends nothing', silent],
        ['a provider that has sent headers and a comment', loading],
      ] as const) {
        const isAcked = await request.call.changes.waitFor(() => request.call.acks.length > 0, waitMs);
        if (!isAcked) trial.fail(`an ack within the named wait of ${NAMED_WAIT_SECONDS} s, with ${name}`, 'none');
      }
      const [ack] = silent.call.acks[0]?.args ?? [];
      if (!isRecord(ack) || !holdsError(ack)) {
        // A success ack is allowed as the start of an error in-band (rule CBK-5).
        const isFailed = await silent.call.changes.waitFor(() => silent.parts.some(({ kind }) => kind === 'error'), IN_BAND_MS);
        if (!isFailed) trial.fail('an error with a provider that sends nothing', `the ack ${show(ack)}`);
      }
      await loading.success();
      await loading.requireText('loaded', 'the text of a provider that sends headers first, and its first token later');
    },
  },
});

async function isResolverQuick(): Promise<boolean> {
  const began = now();
  await lookup(NO_SUCH_HOST).catch(() => undefined);
  return now() - began < SLOW_RESOLVER;
}

/** First a provider without CORS, which only affects browsers; then one that is stopped. */
async function refuseConnection(stage: ExecutorStage, trial: Trial): Promise<void> {
  await stage.login(trial);
  stage.provider.allowsCors = false;
  const answered = await ask(stage, trial, respondWithText('not a page'));
  await answered.finish(trial.limit);
  stage.provider.allowsCors = true;
  const { errors } = answered.answer;
  trial.note(
    answered.content === 'not a page'
      ? 'It is not a page, so CORS does not apply.'
      : `When CORS blocks it, it reports ${show(errors[0] ?? answered.call.acks[0]?.args)}`,
  );
  if (answered.content !== 'not a page') await requireFailure(stage, trial, 'a provider without CORS', answered);
  await stage.provider.stop();
  await requireFailure(stage, trial, 'a refused connection');
  await requireFailure(stage, trial, 'a refused connection', undefined, false);
}

async function tryWay(stage: ExecutorStage, trial: Trial, name: string, environment: Partial<ExecutorEnvironment>): Promise<void> {
  let other: ExecutorStage;
  try {
    other = await ExecutorStage.open({ ...stage.options, environment, awaitsLogin: true, startLimit: START_LIMIT });
  } catch (reason) {
    if (!(reason instanceof SubjectUnavailable)) throw reason;
    return trial.note(`It does not connect with ${name}, so that case was not judged.`);
  }
  try {
    await requireFailure(other, trial, name);
  } finally {
    await other.close();
  }
}

async function requireFailure(
  stage: ExecutorStage,
  trial: Trial,
  name: string,
  before?: Awaited<ReturnType<typeof ask>>,
  stream = true,
): Promise<void> {
  const began = now();
  const request =
    before ?? (await ask(stage, trial, respondWithError(401, '{"error":{"message":"no key","code":"invalid_api_key"}}'), { stream }));
  await request.ack(trial.limit);
  await request.done(Math.max(1, trial.limit - (now() - began)));
  const failure = await readFailure(request);
  if (failure.form !== 'error-ack' && failure.form !== 'in-band')
    trial.fail(`${name} as an early failure`, `${show(failure.reported)} (${failure.form})`);
}

/** Requires a sentence, a code of the protocol, and a cure. */
export function requireShape(trial: Trial, error: unknown, message: unknown): undefined {
  if (!isRecord(error) || typeof message !== 'string' || message === '') return trial.fail('an error with a message', show(error));
  if (!EXECUTOR_CODES.includes(String(error['code']))) trial.fail('one of the codes of the protocol', show(error));
  const { cure } = error;
  if (typeof cure !== 'string' || cure.trim() === '') return trial.fail('a cure in the error', show(error));
  if (message.trim() === cure.trim()) return trial.fail('a sentence in front of the cure', show(error));
  return undefined;
}
