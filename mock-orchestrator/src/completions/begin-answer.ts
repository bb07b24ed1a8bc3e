import type { OrchestratorErrorCode } from '../error-status.ts';
import { countTimeout } from '../metrics.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { Session } from '../socket/session.ts';
import type { BegunAnswer } from './answer.ts';
import { callExecutor } from './call-executor.ts';
import { chooseExecutor, explainNoExecutor } from './choose-executors.ts';
import type { CompletionRequest } from './completion-request.ts';

/**
 * Failures after which somebody else may be tried. All of them say that no answer has begun and that another executor
 * could do better; a request that is itself wrong, or that a provider refused for its content, is not repeated.
 */
const DEGRADABLE: ReadonlySet<OrchestratorErrorCode> = new Set<OrchestratorErrorCode>([
  'ack-timeout',
  'bad-callback',
  'busy',
  'executor-gone',
  'first-token-timeout',
  'model-not-offered',
  'no-executor',
  'overloaded',
  'paused',
  'unreachable',
]);

/**
 * Finds somebody who begins to answer: the executor the caller named or the idlest that offers the model, then the other
 * executors of the same user that offer it. Nobody is tried twice, and nobody after a first token has come.
 *
 * @throws OrchestratorError why the last one failed; the signal's reason at an abort
 */
export async function beginAnswer(request: CompletionRequest, signal: AbortSignal, parts: Parts): Promise<BegunAnswer> {
  const tried = new Set<Session>();
  let failure: OrchestratorError | undefined;
  for (;;) {
    signal.throwIfAborted();
    const session = chooseExecutor(request, parts.sessions, tried);
    if (session === undefined) throw failure ?? explainNoExecutor(request, parts.sessions);
    if (failure !== undefined) {
      parts.metrics.retries.inc();
      parts.metrics.degradations.inc({ to: 'executor', reason: failure.code });
    }
    tried.add(session);
    try {
      return { ...(await callExecutor(session, request, signal, parts)), by: session.name ?? 'the executor' };
    } catch (error) {
      signal.throwIfAborted();
      failure = OrchestratorError.from(error);
      countTimeout(parts.metrics, failure.code);
      parts.log.warn({ request: request.id, session: session.id, code: failure.code }, 'executor failed before its answer began');
      if (!DEGRADABLE.has(failure.code)) throw failure;
    }
  }
}
