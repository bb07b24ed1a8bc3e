import { describeBackendError } from '@chat-executor/protocol';
import { countTimeout } from '../metrics.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Session } from '../socket/session.ts';
import type { StartedAnswer } from './answer/answer.ts';
import { chooseExecutor, explainNoExecutor } from './executor/choose-executors.ts';
import { callFallback } from './fallback/call-fallback.ts';
import type { RequestRun } from './request-run.ts';

/**
 * Tries executors until one begins to answer: the one the caller named or the idlest that offers the model, then the other
 * executors of the same user that offer it, then the fallback provider if there is one. None is tried twice, and none after
 * a first token has arrived (rule ANS-8).
 *
 * @throws OrchestratorError why the last attempt failed; the signal's reason at an abort
 */
export async function startAnswer(run: RequestRun): Promise<StartedAnswer> {
  const { request, parts, signal } = run;
  const tried = new Set<Session>();
  let failure: OrchestratorError | undefined;
  for (let session = chooseExecutor(request, parts.sessions, tried); session; session = chooseExecutor(request, parts.sessions, tried)) {
    const by = session.name ?? 'the executor';
    announceAttempt(run, failure, 'executor', by);
    tried.add(session);
    try {
      return { ...(await parts.callExecutor(session, run)), by };
    } catch (error) {
      signal.throwIfAborted();
      failure = OrchestratorError.from(error);
      parts.log.warn({ request: request.id, session: session.id, code: failure.code }, 'an executor failed before its answer began');
      if (!describeBackendError(failure.code).retry.includes('next-executor')) throw failure;
    }
  }
  failure ??= explainNoExecutor(request, parts.sessions);
  if (parts.fallback === undefined) throw failure;
  const by = parts.fallback.name ?? 'the fallback provider';
  announceAttempt(run, failure, 'fallback', by);
  return { ...(await callFallback(parts.fallback, run)), by };
}

/** Counts an attempt and tells the tabs about it; every attempt after the first is a degradation. */
function announceAttempt(run: RequestRun, failure: OrchestratorError | undefined, to: 'executor' | 'fallback', by: string): void {
  if (failure === undefined) {
    run.sendStatus('running', `Running on ${by}`);
    return;
  }
  countTimeout(run.parts.metrics, failure.code);
  run.parts.metrics.retries.inc();
  run.parts.metrics.degradations.inc({ to, reason: failure.code });
  run.record('degrade', 'orchestrator', to, `${failure.code}: ${to} "${by}" is tried next`);
  run.sendStatus('degraded', `No answer (${failure.code}); trying ${by}`);
}
