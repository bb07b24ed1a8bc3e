import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { Task } from './task-registry.ts';

/**
 * Stops a running request. Sends a cancel by chat and message to every socket of its user, as released backends do
 * (rule CAN-1). The abort also makes the executor's attempt send a cancel by channel, which works without a chat (rule CAN-6).
 */
export function stopTask(task: Task, { sessions }: Pick<Parts, 'sessions'>): void {
  if (task.signal.aborted) return;
  const { id, userId, chatId, messageId, chatCancelType } = task.settings;
  if (chatId !== undefined && messageId !== undefined) {
    const subject = { request: id, chat: chatId, kind: 'cancel' } as const;
    sessions.broadcast({ userId, chatId, messageId }, { type: chatCancelType }, subject);
  }
  task.abort(new OrchestratorError('cancelled'));
}
