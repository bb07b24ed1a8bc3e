import type { BegunAnswer } from '../completions/answer.ts';
import { answerAsEventStream } from '../completions/answer-as-event-stream.ts';
import { answerAsEvents } from '../completions/answer-as-events.ts';
import { beginAnswer } from '../completions/begin-answer.ts';
import { resolveModel } from '../completions/choose-executors.ts';
import { type CompletionRequest, chooseRequestId, readCompletionRequest } from '../completions/completion-request.ts';
import { RequestRun } from '../completions/request-run.ts';
import { applyDirective, describeDirective } from '../directives/directive.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { answerError } from './answer-error.ts';
import type { AppContext } from './app.ts';
import { describeRequest, describeResponse } from './describe-message.ts';
import { openBody } from './open-body.ts';
import { parseJson, readBodyText } from './read-body.ts';
import { readDirective } from './read-directive.ts';

/** Proxies must hand on each event as it comes. */
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/** `POST /api/chat/completions` and `/v1/chat/completions` (rules ANS-1 to ANS-6). */
export async function answerCompletion(context: AppContext, parts: Parts): Promise<Response> {
  const id = chooseRequestId(context.req.header('x-request-id'));
  const user = context.get('user');
  context.set('requestId', id);
  context.header('x-request-id', id);
  const text = await readBodyText(context, parts.limits.maxRequestBytes);
  // Before anything is checked: what is refused is worth seeing, too.
  parts.journal?.record(user.id, {
    request: id,
    from: 'caller',
    to: 'orchestrator',
    kind: 'http-request',
    frame: describeRequest(context, text),
  });
  try {
    const directive = readDirective(context, parts);
    const read = readCompletionRequest(parseJson(text), { id, user, plan: applyDirective(parts.plan, directive) });
    const request = resolveModel(read, parts.sessions);
    await checkOwnership(request, parts);
    const run = new RequestRun(request, parts);
    const chosen = describeDirective(directive);
    if (chosen !== '') run.record('fault', 'orchestrator', 'orchestrator', chosen);
    return await answerRun(context, run);
  } catch (thrown) {
    const response = answerError(context, OrchestratorError.from(thrown));
    parts.journal?.record(user.id, {
      request: id,
      from: 'orchestrator',
      to: 'caller',
      kind: 'http-response',
      frame: await describeResponse(response),
    });
    if (!(thrown instanceof OrchestratorError)) throw thrown;
    return response;
  }
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
  const hangUp = () => run.hangUp();
  if (signal.aborted) hangUp();
  signal.addEventListener('abort', hangUp);
  try {
    const answer = await beginAnswer(run);
    if (answer.kind === 'stream') return answerStream(context, run, answer);
    run.end(undefined, answer.by);
    return answerWhole(context, run, answer.completion);
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

async function answerStream(context: AppContext, run: RequestRun, answer: Extract<BegunAnswer, { kind: 'stream' }>): Promise<Response> {
  const { body, writer } = openBody(() => run.hangUp());
  const { effect } = run.request.plan;
  const write = async (text: string) => {
    const changed = effect.response?.(text) ?? { text, end: false };
    run.record('http-response', 'orchestrator', 'caller', changed.text);
    await writer.write(changed.text, run.signal);
    if (changed.end) writer.close();
  };
  const response = context.body(body, 200, STREAM_HEADERS);
  run.record('http-response', 'orchestrator', 'caller', await describeResponse(response));
  void answerAsEventStream(answer.stream, write)
    .catch((thrown: unknown) => OrchestratorError.from(thrown))
    .then((error) => {
      writer.close();
      run.end(error, answer.by);
    });
  return response;
}
