import { OrchestratorError } from '../../orchestrator-error.ts';
import { type ListedSession, listModels, offers } from '../../socket/listed-session.ts';
import type { SessionDirectory } from '../../socket/session-directory.ts';
import { AUTO_MODEL, type CompletionRequest } from '../completion-request.ts';

/**
 * Replaces the model `auto` with the first offered model, unless an executor offers a model named `auto`.
 *
 * @throws OrchestratorError `no-executor` if no model is offered
 */
export async function resolveModel(request: CompletionRequest, sessions: SessionDirectory): Promise<CompletionRequest> {
  if (request.model !== AUTO_MODEL || request.sessionId !== undefined) return request;
  const models = listModels(request.user, await sessions.listOf(request.user.id));
  if (models.some(({ id }) => id === AUTO_MODEL)) return request;
  const [first] = models;
  if (first === undefined) throw new OrchestratorError('no-executor');
  return { ...request, model: first.id, formData: { ...request.formData, model: first.id }, modelItem: { id: first.id } };
}

/**
 * The executor to try next: the one the caller named, otherwise the least busy one that offers the model and is not paused.
 * Skips the sessions whose ids are in `tried`. Undefined if none is left.
 */
export function chooseExecutor(
  request: CompletionRequest,
  sessions: readonly ListedSession[],
  tried: ReadonlySet<string>,
): ListedSession | undefined {
  const candidates = sessions.filter(({ id }) => !tried.has(id));
  const named = candidates.find(({ id }) => id === request.sessionId);
  if (named) return named;
  return candidates.filter((session) => offers(session, request.model)).sort((a, b) => load(a) - load(b))[0];
}

/** The error for a request without an executor to try. */
export function explainNoExecutor(request: CompletionRequest, sessions: readonly ListedSession[]): OrchestratorError {
  const announced = sessions.flatMap(({ announcement }) => announcement ?? []);
  if (announced.length === 0) return new OrchestratorError('no-executor');
  const offering = announced.filter(({ models }) => models.some(({ id }) => id === request.model));
  if (offering.length > 0) return new OrchestratorError('paused');
  return new OrchestratorError('model-not-offered', { sentence: 'No connected executor of this user offers the model.' });
}

/** Running requests relative to the executor's concurrency: 0 is idle; from 1 on, another request has to wait. */
function load({ running, announcement }: ListedSession): number {
  return running / (announcement?.capabilities.concurrency ?? 1);
}
