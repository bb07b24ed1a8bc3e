import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';

/** Answers with an error in OpenAI's format and with its status. Sets `retry-after` if the error says when to retry. */
export function answerError(context: AppContext, error: OrchestratorError): Response {
  if (error.retryAfter !== undefined) context.header('retry-after', String(Math.ceil(error.retryAfter)));
  if (error.status === 401) context.header('www-authenticate', 'Bearer');
  return context.json(error.toBody(), error.status as ContentfulStatusCode);
}

/** Answers with the error of a route. Logs an unexpected error with the id of the request. */
export function answerThrown(context: AppContext, thrown: unknown, { log }: Parts): Response {
  const error = OrchestratorError.from(thrown);
  if (error !== thrown) log.error({ err: thrown, request: context.get('requestId') }, 'a route failed');
  return answerError(context, error);
}
