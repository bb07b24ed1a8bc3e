import type { StartedAnswer } from '../../completions/answer/answer.ts';
import { answerAsEventStream } from '../../completions/answer/answer-as-event-stream.ts';
import { answerAsEvents } from '../../completions/answer/answer-as-events.ts';
import { type CompletionRequest, readCompletionRequest } from '../../completions/completion-request.ts';
import { resolveModel } from '../../completions/executor/choose-executors.ts';
import { RequestRun } from '../../completions/request-run.ts';
import { startAnswer } from '../../completions/start-answer.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import type { AppContext } from '../app.ts';
import { parseJson } from '../read-body.ts';
import { describeResponse } from './describe-message.ts';
import { recordExchange } from './record-exchange.ts';

/** Makes proxies pass on each event at once. */
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/** `POST /api/chat/completions` and `/v1/chat/completions` (rules ANS-1 to ANS-6). */
export function answerCompletion(context: AppContext, parts: Parts): Promise<Response> {
  return recordExchange(context, parts, (text) => runCompletion(context, parts, text));
}

/**
 * Checks a request and runs it. For a stream, resolves once the answer has begun.
 *
 * @param text - the request's body
 * @throws OrchestratorError why the request is refused, or fails before its answer begins
 */
export async function runCompletion(context: AppContext, parts: Parts, text: string): Promise<Response> {
  const read = readCompletionRequest(parseJson(text), { id: context.get('requestId'), user: context.get('user') });
  const request = resolveModel(read, parts.sessions);
  await checkOwnership(request, parts);
  return answerRun(context, new RequestRun(request, parts));
}

/** A chat belongs to a user, and so does a session. */
async function checkOwnership({ user, chatId, sessionId }: CompletionRequest, parts: Parts): Promise<void> {
  if (sessionId !== undefined && parts.sessions.find(user.id, sessionId) === undefined) throw new OrchestratorError('session-not-found');
  if (chatId !== undefined && !(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
}

/** Answers in the form the request asks for. */
async function answerRun(context: AppContext, run: RequestRun): Promise<Response> {
  const { id, chatId, messageId } = run.request;
  if (chatId !== undefined && messageId !== undefined) {
    answerAsEvents(run).catch((thrown: unknown) => run.end(OrchestratorError.from(thrown), ''));
    return answerWhole(context, run, { status: true, task_ids: [id] });
  }
  const { signal } = context.req.raw;
  const handleDisconnect = () => run.handleDisconnect();
  if (signal.aborted) handleDisconnect();
  signal.addEventListener('abort', handleDisconnect);
  try {
    const answer = await startAnswer(run);
    if (answer.kind === 'stream') return await answerStream(context, run, answer);
    run.end(undefined, answer.by);
    return await answerWhole(context, run, answer.completion);
  } catch (thrown) {
    run.end(OrchestratorError.from(thrown), '');
    throw thrown;
  }
}

async function answerWhole(context: AppContext, run: RequestRun, body: Readonly<Record<string, unknown>>): Promise<Response> {
  const response = context.json(body);
  run.record('http-response', 'orchestrator', 'caller', await describeResponse(response));
  return response;
}

async function answerStream(context: AppContext, run: RequestRun, answer: Extract<StartedAnswer, { kind: 'stream' }>): Promise<Response> {
  const { body, writer } = run.parts.openBody({
    onDisconnect: () => run.handleDisconnect(),
    onWrite: (text) => run.record('http-response', 'orchestrator', 'caller', text),
    signal: run.signal,
  });
  const response = context.body(body, 200, STREAM_HEADERS);
  run.record('http-response', 'orchestrator', 'caller', await describeResponse(response));
  void answerAsEventStream(answer.stream, writer.write)
    .catch((thrown: unknown) => OrchestratorError.from(thrown))
    .then((error) => {
      writer.close();
      run.end(error, answer.by);
    });
  return response;
}
