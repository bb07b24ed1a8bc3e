import { lookup } from 'node:dns/promises';
import { SubjectUnavailable } from '../../../finding.ts';
import { show } from '../../../peers/json.ts';
import { respondWithError, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import type { ExecutorEnvironment } from '../../../subject/subject-process.ts';
import type { Trial } from '../../../trial.ts';
import { now } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { ExecutorStage } from '../executor-stage.ts';
import { readFailure } from '../read-failure.ts';

/** A name that never resolves (RFC 2606). */
const NO_SUCH_HOST = 'provider.invalid';

/** Maximum time of this machine's resolver, in milliseconds; a slower one would distort the result. */
const SLOW_RESOLVER = 3_000;

/** Timeout for connecting with an unreachable provider, in milliseconds. */
const START_LIMIT = 10_000;

export const unreachable = defineExecutorCheck({
  id: 'CBK-5.unreachable',
  level: 'MUST',
  title:
    'An executor MUST report an early failure within 10 s if its provider is unreachable, has no TLS, rejects its origin or rejects an empty key.',
  rules: ['CBK-5', 'END-1'],
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
