import { PageError } from '../backend/page-error.ts';
import { readErrorResponse } from '../backend/read-error.ts';
import type { Session } from '../backend/session.ts';
import { texts } from '../language/language.ts';
import { type AnswerPiece, readAnswer } from './read-answer.ts';

/** A question to a model. */
export type ModelRequest = {
  /** A new UUID, which identifies the request in the orchestrator's journal and log. */
  readonly id: string;
  readonly model: { readonly id: string; readonly name: string };
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** The socket of the executor to call. Default: the orchestrator picks one of this user's. */
  readonly sessionId?: string;
  readonly signal: AbortSignal;
};

/**
 * Asks through the orchestrator and yields the answer piece by piece. An abort of the signal closes the connection,
 * which makes the orchestrator cancel.
 *
 * @throws PageError for any failure; an abort throws the signal's reason
 */
export async function* askModel(session: Pick<Session, 'fetch'>, request: ModelRequest): AsyncGenerator<AnswerPiece, void> {
  const { id, model, messages, sessionId, signal } = request;
  const response = await session.fetch('/api/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    signal,
    body: JSON.stringify({
      model: model.id,
      messages,
      stream: true,
      stream_options: { include_usage: true },
      ...(sessionId !== undefined && { session_id: sessionId, model_item: { ...model, direct: true } }),
    }),
  });
  if (!response.ok) throw await readErrorResponse(response);
  if (!response.body) throw new PageError('cut', texts()['error.cut'], texts()['error.cut-cure']);
  try {
    yield* readAnswer(response.body);
  } catch (error) {
    signal.throwIfAborted();
    // A body that is cut off rejects with a bare TypeError.
    if (error instanceof TypeError) throw new PageError('cut', texts()['error.cut'], texts()['error.cut-cure']);
    throw error;
  }
}
