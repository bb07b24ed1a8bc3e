import { PageError } from '../backend/page-error.ts';
import { readErrorResponse } from '../backend/read-error.ts';
import type { Session } from '../backend/session.ts';
import type { ConversationSettings } from '../conversations/conversation.ts';
import type { ModelMessage } from '../conversations/messages-for-model.ts';
import { texts } from '../language/language.ts';
import { type AnswerPiece, readAnswer } from './read-answer.ts';

/** A request to a model. */
export type ModelRequest = {
  /** A new UUID, which identifies the request in the orchestrator's journal and log. */
  readonly id: string;
  readonly model: { readonly id: string; readonly name: string };
  readonly messages: readonly ModelMessage[];
  readonly settings: ConversationSettings;
  /** The session of the executor to call. Default: the orchestrator chooses one of this user's executors. */
  readonly sessionId?: string;
  /** Asks for the answer as events of this chat. The request then runs on while the page is closed. */
  readonly chatId?: string;
  readonly signal: AbortSignal;
};

/**
 * Sends a request whose answer arrives as events. Resolves once it runs.
 *
 * @throws PageError if the request is refused
 */
export async function startAnswer(session: Pick<Session, 'fetch'>, request: ModelRequest): Promise<void> {
  const response = await post(session, request);
  if (!response.ok) throw await readErrorResponse(response);
}

/**
 * Sends a request to the orchestrator and yields the answer piece by piece. Aborting the signal closes the connection, so that
 * the orchestrator cancels the request.
 *
 * @throws PageError if the request fails; the signal's reason if it is aborted
 */
export async function* askModel(session: Pick<Session, 'fetch'>, request: ModelRequest): AsyncGenerator<AnswerPiece, void> {
  const response = await post(session, request);
  if (!response.ok) throw await readErrorResponse(response);
  if (!response.body) throw new PageError('cut', texts().error.cut, texts().error.cutCure);
  try {
    yield* readAnswer(response.body);
  } catch (error) {
    request.signal.throwIfAborted();
    // fetch rejects with a TypeError if the connection is lost.
    if (error instanceof TypeError) throw new PageError('cut', texts().error.cut, texts().error.cutCure);
    throw error;
  }
}

function post(session: Pick<Session, 'fetch'>, request: ModelRequest): Promise<Response> {
  const { id, model, messages, settings, sessionId, chatId, signal } = request;
  return session.fetch('/api/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    signal,
    body: JSON.stringify({
      model: model.id,
      messages,
      stream: true,
      stream_options: { include_usage: true },
      ...(settings.temperature !== undefined && { temperature: settings.temperature }),
      ...(settings.contextLength !== undefined && { num_ctx: settings.contextLength }),
      ...(sessionId !== undefined && { session_id: sessionId, model_item: { ...model, direct: true } }),
      ...(chatId !== undefined && { chat_id: chatId, id }),
    }),
  });
}
