import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';

/** Answers with an error in OpenAI's format and its status; adds `retry-after` if the error has a time. */
export function answerError(context: AppContext, error: OrchestratorError): Response {
  if (error.retryAfter !== undefined) context.header('retry-after', String(Math.ceil(error.retryAfter)));
  if (error.status === 401) context.header('www-authenticate', 'Bearer');
  return context.json(error.toBody(), error.status as ContentfulStatusCode);
}

/** Answers with whatever a route threw; logs an unexpected error with the request's id. */
export function answerThrown(context: AppContext, thrown: unknown, { log }: Parts): Response {
  const error = OrchestratorError.from(thrown);
  if (error !== thrown) log.error({ err: thrown, request: context.get('requestId') }, 'a route failed');
  return answerError(context, error);
}
