import { answerAsEventStream } from '../completions/answer-as-event-stream.ts';
import { beginAnswer } from '../completions/begin-answer.ts';
import { resolveModel } from '../completions/choose-executors.ts';
import { type CompletionRequest, chooseRequestId, readCompletionRequest } from '../completions/completion-request.ts';
import type { Task } from '../completions/task-registry.ts';
import type { OrchestratorErrorCode } from '../error-status.ts';
import { countEnd } from '../metrics.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';
import { openBody } from './open-body.ts';
import { parseJson, readBodyText } from './read-body.ts';

/** `POST /api/chat/completions` and `/v1/chat/completions` (rules ANS-1 to ANS-4). */
export async function answerCompletion(context: AppContext, parts: Parts): Promise<Response> {
  const id = chooseRequestId(context.req.header('x-request-id'));
  context.set('requestId', id);
  context.header('x-request-id', id);
  const text = await readBodyText(context, parts.limits.maxRequestBytes);
  const read = readCompletionRequest(parseJson(text), { id, user: context.get('user'), plan: parts.plan });
  const request = resolveModel(read, parts.sessions);
  await checkOwnership(request, parts);
  const { chatId, messageId, user, plan } = request;
  const task = parts.tasks.start({ id, userId: user.id, chatId, messageId, totalMs: plan.limits.totalMs }, parts.limits.maxRequestsPerUser);
  return answerTask(context, request, task, parts);
}

/** A chat belongs to a user, and so does a session. */
async function checkOwnership({ user, chatId, sessionId }: CompletionRequest, parts: Parts): Promise<void> {
  if (sessionId !== undefined && parts.sessions.find(user.id, sessionId) === undefined) throw new OrchestratorError('session-not-found');
  if (chatId !== undefined && !(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
}

async function answerTask(context: AppContext, request: CompletionRequest, task: Task, parts: Parts): Promise<Response> {
  const hangUp = () => task.abort(new OrchestratorError('cancelled', { sentence: 'The caller went away.' }));
  const { signal } = context.req.raw;
  if (signal.aborted) hangUp();
  signal.addEventListener('abort', hangUp);
  const end = (outcome: 'completed' | OrchestratorErrorCode) => {
    signal.removeEventListener('abort', hangUp);
    task.end();
    countEnd(parts.metrics, outcome);
    parts.log.info({ request: request.id, user: request.user.id, outcome }, 'request ended');
  };
  try {
    const answer = await beginAnswer(request, task.signal, parts);
    if (answer.kind === 'completion') {
      end('completed');
      return context.json(answer.completion);
    }
    const { body, writer } = openBody(hangUp);
    void answerAsEventStream(answer.stream, (text) => writer.write(text, task.signal)).then((error) => {
      writer.close();
      end(error?.code ?? 'completed');
    });
    return context.body(body, 200, STREAM_HEADERS);
  } catch (thrown) {
    const error = OrchestratorError.from(thrown);
    end(error.code);
    throw error === thrown ? error : thrown;
  }
}

/** Proxies must hand on each event as it comes. */
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};
