import { isRecord, show } from '../../../peers/json.ts';
import { respondWithError, streamThenReset } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readFailure } from '../read-failure.ts';

/** The codes an executor may use. Deliberately a list of its own, so that the suite stays independent; a test compares it with the protocol's. */
export const EXECUTOR_CODES = [
  ...['bad-request', 'channel-refused', 'model-not-offered', 'busy', 'paused', 'cancelled', 'internal-error', 'first-token-timeout'],
  ...['idle-timeout', 'total-timeout', 'answer-too-large', 'line-too-long', 'invalid-key', 'forbidden', 'rate-limited', 'quota-exceeded'],
  ...['context-too-long', 'model-not-found', 'unsupported-request', 'overloaded', 'provider-error', 'bad-provider-answer', 'answer-cut'],
  ...['blocked-by-cors', 'unreachable', 'not-allowed', 'over-budget', 'storage-failed'],
];

const FAILURES: readonly ProviderScript[] = [
  respondWithError(401, '{"error":{"message":"wrong key","code":"invalid_api_key"}}'),
  respondWithError(500, '{"error":{"message":"no"}}'),
  (exchange) => exchange.reset(),
  streamThenReset('Half'),
];

export const errorShape = defineExecutorCheck({
  id: 'ERR-1.error-shape',
  level: 'MUST',
  title: 'Each error MUST have a sentence, one of the protocol’s codes, and a cure; an error ack has the sentence as text in `error`.',
  rules: ['ERR-1', 'ERR-2', 'ERR-7'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const script of FAILURES) {
      for (const stream of [true, false]) {
        const request = await ask(stage, trial, script, { stream });
        const failure = await readFailure(request);
        if (failure.form === 'error-ack' && isRecord(failure.reported)) requireShape(trial, failure.reported, failure.reported['error']);
        for (const error of request.answer.errors) requireShape(trial, error, isRecord(error) ? error['message'] : undefined);
      }
    }
  },
});

function requireShape(trial: Trial, error: unknown, message: unknown): undefined {
  if (!isRecord(error) || typeof message !== 'string' || message === '') return trial.fail('an error with a message', show(error));
  if (!EXECUTOR_CODES.includes(String(error['code']))) trial.fail('one of the codes of the protocol', show(error));
  const { cure } = error;
  if (typeof cure !== 'string' || cure.trim() === '') return trial.fail('a cure in the error', show(error));
  return undefined;
}
