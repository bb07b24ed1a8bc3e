import { type ChatCompletion, type ChatCompletionChunk, type ErrorCode, isErrorCode, isRecord, parseJson } from '@chat-executor/protocol';
import { detectBodyKind, FramingError, readServerSentEvents } from '@chat-executor/protocol/framing';
import { closableFetch, closeResponse } from '../closable-fetch.ts';
import { cutText } from '../cut-text.ts';
import { ExecutorError } from '../executor-error.ts';
import type { Question, Token } from './executor.ts';

/** Maximum length of an error's text that a backend reports, in characters. */
const MAX_ERROR_LENGTH = 2000;

/** A backend, and the session of it that runs the request. */
export type AskedBackend = {
  readonly url: string;
  /** Undefined or empty if signed out. */
  readonly token: Token;
  /** Undefined if not connected. */
  readonly sessionId: string | undefined;
  readonly maxLineLength: number;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/**
 * Requests a completion from the backend, which this executor's own session then runs, so that the backend's filters, tools and
 * knowledge apply (rules ANS-1 and ANS-2). Yields chunks as they arrive; a non-streaming answer is one chunk.
 *
 * @throws ExecutorError `no-executor` without a session or token; any error the backend reports, before or during the answer; the signal's reason if aborted
 */
export async function* askBackend(
  backend: AskedBackend,
  question: Question,
  signal?: AbortSignal,
): AsyncGenerator<ChatCompletionChunk, void> {
  if (backend.sessionId === undefined || !backend.token) {
    throw new ExecutorError('no-executor', {
      sentence: 'This executor is not connected.',
      cure: 'Wait for the connection, or check the connection status.',
    });
  }
  const response = await post(backend, question, signal);
  if (!response.ok || !response.body) throw await readFailure(response);
  if (detectBodyKind(response.headers.get('content-type'), '') !== 'sse') {
    yield asChunk(parseObject(await response.text()) ?? {});
    return;
  }
  try {
    for await (const { data } of readServerSentEvents(response.body, backend)) {
      if (data === '[DONE]') return;
      const chunk = parseObject(data);
      if (!chunk) throw notACompletion();
      const error = errorIn(chunk);
      if (error) throw error;
      if ('choices' in chunk) yield chunk as ChatCompletionChunk;
    }
  } catch (thrown) {
    if (thrown instanceof FramingError) throw new ExecutorError('line-too-long');
    signal?.throwIfAborted();
    throw thrown instanceof ExecutorError ? thrown : new ExecutorError('answer-cut', { cause: thrown });
  } finally {
    closeResponse(response);
  }
}

async function post(
  { url, token, sessionId, fetch: send = fetch }: AskedBackend,
  question: Question,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await closableFetch(send, new URL('/api/chat/completions', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...question,
        stream: question.stream ?? true,
        session_id: sessionId,
        model_item: { id: question.model, name: question.model, direct: true, urlIdx: 0, owned_by: 'chat-executor' },
      }),
      signal: signal ?? null,
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ExecutorError('unreachable', {
      sentence: 'Could not reach the backend.',
      cure: 'Check that it is running, that its URL is correct, and that it allows this page (CORS).',
      cause,
    });
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text);
  return isRecord(value) ? value : undefined;
}

function notACompletion(): ExecutorError {
  return new ExecutorError('provider-error', { sentence: 'The backend did not return a completion.' });
}

/** Reads the error of an item or body. Open WebUI's own errors are a text under `detail`, without a code. */
function errorIn(value: Record<string, unknown>): ExecutorError | undefined {
  const reported = value['error'] ?? value['detail'];
  if (reported === undefined || reported === null) return undefined;
  const { message, code, cure } = (typeof reported === 'object' ? reported : { message: reported }) as Record<string, unknown>;
  const known: ErrorCode = isErrorCode(code) ? code : 'provider-error';
  const sentence = typeof message === 'string' ? cutText(message, MAX_ERROR_LENGTH) : 'The backend reported an error.';
  if (typeof cure !== 'string') return new ExecutorError(known, { sentence });
  // On the wire, the message ends with the cure.
  return new ExecutorError(known, { sentence: sentence.replace(cure, '').trim(), cure: cutText(cure, MAX_ERROR_LENGTH) });
}

async function readFailure(response: Response): Promise<ExecutorError> {
  const body = parseObject(await response.text().catch(() => ''));
  return errorIn(body ?? {}) ?? new ExecutorError('provider-error', { sentence: `The backend returned HTTP ${response.status}.` });
}

function asChunk(value: Record<string, unknown>): ChatCompletionChunk {
  const error = errorIn(value);
  if (error) throw error;
  const { choices, ...envelope } = value as ChatCompletion;
  if (!Array.isArray(choices)) throw notACompletion();
  return {
    ...envelope,
    object: 'chat.completion.chunk',
    choices: choices.map(({ message, ...choice }) => ({ ...choice, delta: message })),
  } as ChatCompletionChunk;
}
