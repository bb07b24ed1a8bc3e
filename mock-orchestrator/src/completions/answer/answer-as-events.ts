import { CHAT_ACTIVE } from '@chat-executor/protocol';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import type { EventTarget } from '../../socket/event-envelope.ts';
import type { RequestRun } from '../request-run.ts';
import { startAnswer } from '../start-answer.ts';
import type { Answer } from './answer.ts';
import { CollectedAnswer } from './collect-answer.ts';

/** `data.type` of the events with the end, an error or the usage (rule ANS-6). */
const UPDATE = 'chat:completion';

const TOO_MUCH_CURE = 'Run fewer requests at once, ask for shorter answers, or raise maxBytesPerUser.';

/**
 * Runs a request and sends its answer as events to every socket of its user: each piece as it arrives, an error if the
 * request fails, and the whole answer at the end (rule ANS-6). Never throws.
 */
export async function answerAsEvents(run: RequestRun): Promise<void> {
  const { user, chatId = '' } = run.request;
  const collected = new CollectedAnswer();
  let answeredBy = '';
  let failure: OrchestratorError | undefined;
  run.emit({ type: CHAT_ACTIVE, data: { active: true } });
  try {
    const answer = await startAnswer(run);
    answeredBy = answer.answeredBy;
    await sendAnswer(run, answer, collected);
  } catch (thrown) {
    failure = OrchestratorError.from(thrown);
    if (failure !== thrown) run.parts.log.error({ err: thrown, request: run.request.id }, 'a request failed');
    if (failure.code !== 'cancelled') run.emit({ type: UPDATE, data: { error: failure.toBody().error } });
  }
  run.end(failure, answeredBy);
  const { usage } = collected;
  run.emit({
    type: UPDATE,
    data: { done: true, output: collected.output(failure ? 'incomplete' : 'completed'), ...(usage !== undefined && { usage }) },
  });
  if ((await run.parts.tasks.idsOfChat(user.id, chatId)).length === 0) run.emit({ type: CHAT_ACTIVE, data: { active: false } });
}

/** Ends an answer for the tabs of its chat, because the node that sent its events is dead (rule ANS-6). They keep what they show. */
export async function endLostAnswer(target: EventTarget, { sessions, tasks }: Pick<Parts, 'sessions' | 'tasks'>): Promise<void> {
  const { error } = new OrchestratorError('executor-gone', {
    sentence: 'The server that ran the request is gone.',
    cure: 'Send the request again.',
  }).toBody();
  sessions.broadcast(target, { type: 'status', data: { action: 'failed', description: `Failed: ${error.code}`, done: true } });
  sessions.broadcast(target, { type: UPDATE, data: { error } });
  sessions.broadcast(target, { type: UPDATE, data: { done: true } });
  if ((await tasks.idsOfChat(target.userId, target.chatId ?? '')).length === 0)
    sessions.broadcast(target, { type: CHAT_ACTIVE, data: { active: false } });
}

async function sendAnswer(run: RequestRun, answer: Answer, collected: CollectedAnswer): Promise<void> {
  if (answer.kind === 'completion') {
    collected.addCompletion(answer.completion);
    return;
  }
  const { stream } = answer;
  const holding = run.parts.held.open(run.request.user.id);
  try {
    for (let item = await stream.next(); item !== 'done'; item = await stream.next()) {
      const { data } = item;
      for (const event of run.parts.toEvents(data, collected.addChunk(data))) run.emit(event);
      item.acknowledge();
      holding.set(collected.length);
      if (holding.overflows()) throw new OrchestratorError('answer-too-large', { cure: TOO_MUCH_CURE });
    }
  } finally {
    holding.close();
    stream.close();
  }
}
