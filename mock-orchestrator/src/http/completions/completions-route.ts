import type { StartedAnswer } from '../../completions/answer/answer.ts';
import { answerAsEventStream } from '../../completions/answer/answer-as-event-stream.ts';
import { answerAsEvents } from '../../completions/answer/answer-as-events.ts';
import { type CompletionRequest, readCompletionRequest } from '../../completions/completion-request.ts';
import { resolveModel } from '../../completions/executor/choose-executors.ts';
import { RequestRun } from '../../completions/request-run.ts';
import { startAnswer } from '../../completions/start-answer.ts';
import type { Holding } from '../../held-bytes.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import { answerLongJson } from '../answer-long-json.ts';
import type { AppContext } from '../app.ts';
import { EVENT_STREAM_HEADERS } from '../event-stream-headers.ts';
import { parseJsonBody } from '../read-body.ts';
import { describeResponse } from './describe-message.ts';
import { forwardCompletion } from './forward-completion.ts';
import { recordExchange } from './record-exchange.ts';

/** The body of a request, and the holding that counts it. */
type ReadBody = { readonly text: string; readonly holding: Holding };

/** `POST /api/chat/completions` and `/v1/chat/completions` (rules ANS-1 to ANS-6). */
export function answerCompletion(context: AppContext, parts: Parts): Promise<Response> {
  return recordExchange(context, parts, (text, holding) => runCompletion(context, parts, { text, holding }));
}

/**
 * Validates a request and runs it. For a stream, resolves once the answer has started.
 *
 * @param read - the body of the request, and the holding that counts it
 * @throws OrchestratorError if the request is refused, or fails before its answer starts
 */
export async function runCompletion(context: AppContext, parts: Parts, { text, holding }: ReadBody): Promise<Response> {
  const read = readCompletionRequest(parseJsonBody(text), { id: context.get('requestId'), user: context.get('user') });
  const request = await resolveModel(read, parts.sessions);
  await checkOwnership(request, parts);
  const forwarded = await forwardCompletion(context, parts, request, { text, holding });
  return forwarded ?? answerRun(context, await RequestRun.start(request, parts, holding));
}

/** @throws OrchestratorError if the session or the chat is not one of the user */
async function checkOwnership({ user, chatId, sessionId }: CompletionRequest, parts: Parts): Promise<void> {
  if (sessionId !== undefined && (await parts.sessions.find(user.id, sessionId)) === undefined)
    throw new OrchestratorError('session-not-found');
  if (chatId !== undefined && !(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
}

/** Runs a request and answers in the requested form: as events, as a stream, or as one completion. */
async function answerRun(context: AppContext, run: RequestRun): Promise<Response> {
  const { id, chatId, messageId } = run.request;
  if (chatId !== undefined && messageId !== undefined) {
    answerAsEvents(run).catch((thrown: unknown) => run.end(OrchestratorError.from(thrown), ''));
    return answerJson(context, run, { status: true, task_ids: [id] });
  }
  const { signal } = context.req.raw;
  const onDisconnect = () => run.handleDisconnect();
  if (signal.aborted) onDisconnect();
  signal.addEventListener('abort', onDisconnect);
  try {
    const answer = await startAnswer(run);
    if (answer.kind === 'stream') return answerStream(context, run, answer);
    const response = answerJson(context, run, answer.completion);
    run.end(undefined, answer.answeredBy);
    return response;
  } catch (thrown) {
    run.end(OrchestratorError.from(thrown), '');
    throw thrown;
  }
}

function answerJson(context: AppContext, run: RequestRun, body: Readonly<Record<string, unknown>>): Response {
  const response = answerLongJson(context, body, run.parts);
  run.record('http-response', 'orchestrator', 'caller', describeResponse(response, JSON.stringify(body)));
  return response;
}

function answerStream(context: AppContext, run: RequestRun, answer: Extract<StartedAnswer, { kind: 'stream' }>): Response {
  const { body, writer } = run.parts.openBody({
    onDisconnect: () => run.handleDisconnect(),
    onWrite: (text) => run.record('http-response', 'orchestrator', 'caller', text),
    signal: run.signal,
    holding: run.parts.held.open(run.request.user.id),
    drainMs: run.parts.limits.idleMs,
  });
  const response = context.body(body, 200, EVENT_STREAM_HEADERS);
  run.record('http-response', 'orchestrator', 'caller', describeResponse(response));
  void answerAsEventStream(answer.stream, writer.write)
    .catch((thrown: unknown) => OrchestratorError.from(thrown))
    .then((error) => {
      writer.close();
      run.end(error, answer.answeredBy);
    });
  return response;
}
