import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { openBody } from '../open-body.ts';
import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';
import { tooMuchHeld } from './read-body.ts';

/** Up to this many bytes, an unread answer is not worth counting. */
const SHORT = 16 * 1024;

const ABORTED = AbortSignal.abort();

/**
 * Answers with JSON of any length, and counts it for the signed-in user until it is read.
 *
 * @throws OrchestratorError `too-many-requests` if the user keeps too much
 */
export function answerLongJson(context: AppContext, value: object, parts: Parts): Response {
  return answerLongText(context, JSON.stringify(value), parts);
}

/**
 * As {@link answerLongJson}, with JSON as text.
 *
 * @throws OrchestratorError `too-many-requests` if the user keeps too much
 */
export function answerLongText(context: AppContext, text: string, { held, limits }: Parts, status: ContentfulStatusCode = 200): Response {
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  if (text.length <= SHORT) return context.body(text, status, headers);
  const holding = held.open(context.get('user').id);
  if (!holding.fits(text.length)) {
    holding.close();
    throw tooMuchHeld();
  }
  // Aborted, so that nothing waits for the reader: the text is in memory anyway.
  const { body, writer } = openBody({ onDisconnect: () => undefined, signal: ABORTED, holding, drainMs: limits.idleMs });
  void writer.write(text);
  writer.close();
  return context.body(body, status, headers);
}
