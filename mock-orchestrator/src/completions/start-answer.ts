import { describeBackendError } from '@chat-executor/protocol';
import { countTimeout } from '../metrics.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { StartedAnswer } from './answer/answer.ts';
import { chooseExecutor, explainNoExecutor } from './executor/choose-executors.ts';
import { callFallback } from './fallback/call-fallback.ts';
import type { RequestRun } from './request-run.ts';

/**
 * Tries executors until one starts to answer: first the one the caller named, otherwise the least busy one that offers the
 * model; then the user's other executors that offer it; then the fallback provider, if any. Tries none of them twice, and
 * none after a first token has arrived (rule ANS-8).
 *
 * @throws OrchestratorError the failure of the last attempt; the signal's reason if it is aborted
 */
export async function startAnswer(run: RequestRun): Promise<StartedAnswer> {
  const { request, parts, signal } = run;
  const tried = new Set<string>();
  let failure: OrchestratorError | undefined;
  const choose = async () => chooseExecutor(request, await parts.sessions.listOf(request.user.id), tried);
  for (let session = await choose(); session; session = await choose()) {
    signal.throwIfAborted();
    const answeredBy = session.announcement?.capabilities.name ?? 'the executor';
    announceAttempt(run, failure, 'executor', answeredBy);
    tried.add(session.id);
    parts.tasks.assign(request.user.id, request.id, session.id);
    try {
      return { ...(await parts.callExecutor(session, run)), answeredBy };
    } catch (error) {
      signal.throwIfAborted();
      failure = OrchestratorError.from(error);
      parts.log.warn({ request: request.id, session: session.id, code: failure.code }, 'an executor failed before its answer started');
      if (!describeBackendError(failure.code).retry.includes('next-executor')) throw failure;
    }
  }
  failure ??= explainNoExecutor(request, await parts.sessions.listOf(request.user.id));
  if (parts.fallback === undefined) throw failure;
  const answeredBy = parts.fallback.name ?? 'the fallback provider';
  announceAttempt(run, failure, 'fallback', answeredBy);
  return { ...(await callFallback(parts.fallback, run)), answeredBy };
}

/** Counts an attempt and sends its status to the user's tabs. Every attempt after the first is a degradation. */
function announceAttempt(run: RequestRun, failure: OrchestratorError | undefined, to: 'executor' | 'fallback', name: string): void {
  if (failure === undefined) {
    run.sendStatus('running', `Running on ${name}`);
    return;
  }
  countTimeout(run.parts.metrics, failure.code);
  run.parts.metrics.retries.inc();
  run.parts.metrics.degradations.inc({ to, reason: failure.code });
  run.record('degrade', 'orchestrator', to, `${failure.code}: trying ${to} "${name}" next`);
  run.sendStatus('degraded', `No answer (${failure.code}); trying ${name}`);
}
