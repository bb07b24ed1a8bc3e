import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Session } from '../../socket/session.ts';
import type { SessionRegistry } from '../../socket/session-registry.ts';
import { AUTO_MODEL, type CompletionRequest } from '../completion-request.ts';

/**
 * Replaces the model `auto` with the first offered model, unless an executor offers a model named `auto`.
 *
 * @throws OrchestratorError `no-executor` if no model is offered
 */
export function resolveModel(request: CompletionRequest, sessions: SessionRegistry): CompletionRequest {
  if (request.model !== AUTO_MODEL || request.sessionId !== undefined) return request;
  const models = sessions.listModels(request.user);
  if (models.some(({ id }) => id === AUTO_MODEL)) return request;
  const [first] = models;
  if (first === undefined) throw new OrchestratorError('no-executor');
  return { ...request, model: first.id, formData: { ...request.formData, model: first.id }, modelItem: { id: first.id } };
}

/**
 * The executor to try next: the one the caller named, otherwise the least busy one that offers the model and is not paused.
 * Skips the sessions in `tried`. Undefined if none is left.
 */
export function chooseExecutor(request: CompletionRequest, sessions: SessionRegistry, tried: ReadonlySet<Session>): Session | undefined {
  const candidates = sessions.listOf(request.user.id).filter((session) => !tried.has(session));
  const named = candidates.find(({ id }) => id === request.sessionId);
  if (named) return named;
  return candidates.filter((session) => session.offers(request.model)).sort((a, b) => load(a) - load(b))[0];
}

/** The error for a request without an executor to try. */
export function explainNoExecutor(request: CompletionRequest, sessions: SessionRegistry): OrchestratorError {
  const announced = sessions.listOf(request.user.id).flatMap(({ announcement }) => announcement ?? []);
  if (announced.length === 0) return new OrchestratorError('no-executor');
  const offering = announced.filter(({ models }) => models.some(({ id }) => id === request.model));
  if (offering.length > 0) return new OrchestratorError('paused');
  return new OrchestratorError('model-not-offered', { sentence: 'No connected executor of this user offers the model.' });
}

/** Running requests relative to the executor's concurrency: 0 is idle; from 1 on, another request has to wait. */
function load({ running, announcement }: Session): number {
  return running / (announcement?.capabilities.concurrency ?? 1);
}
