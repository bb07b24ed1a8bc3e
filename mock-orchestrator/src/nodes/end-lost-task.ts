import { CHAT_ACTIVE } from '@chat-executor/protocol';
import { UPDATE } from '../completions/answer/answer-as-events.ts';
import type { Tasks } from '../completions/task-registry.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { EventTarget } from '../socket/event-envelope.ts';
import type { SessionDirectory } from '../socket/session-directory.ts';

/** Ends an answer for the tabs of its chat, because the node that sent its events is dead (rule ANS-6). They keep what they show. */
export async function endLostTask(target: EventTarget, sessions: SessionDirectory, tasks: Tasks): Promise<void> {
  const { error } = new OrchestratorError('executor-gone', {
    sentence: 'The server that ran the request is gone.',
    cure: 'Send the request again.',
  }).toBody();
  sessions.broadcast(target, { type: 'status', data: { action: 'failed', description: `Failed: ${error.code}`, done: true } });
  sessions.broadcast(target, { type: UPDATE, data: { error } });
  sessions.broadcast(target, { type: UPDATE, data: { done: true } });
  if ((await tasks.countOfChat(target.userId, target.chatId ?? '')) === 0)
    sessions.broadcast(target, { type: CHAT_ACTIVE, data: { active: false } });
}
