import { stopTask } from '../../completions/stop-task.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import type { AppContext } from '../app.ts';
import type { Route } from '../route.ts';

/** `/api/tasks/…`: stop running requests (rule ANS-7). For another user's task the answer is `task-not-found`, for a chat `chat-refused`. */
export function listTaskRoutes(parts: Parts): readonly Route[] {
  return [
    { method: 'POST', path: '/api/tasks/stop/:id', access: 'user', answer: (context) => stopById(context, parts) },
    { method: 'POST', path: '/api/tasks/chat/:id/stop', access: 'user', answer: (context) => stopByChat(context, parts) },
  ];
}

function stopById(context: AppContext, parts: Parts): Response {
  const task = parts.tasks.find(context.get('user').id, context.req.param('id') ?? '');
  if (task === undefined) throw new OrchestratorError('task-not-found');
  stopTask(task, parts);
  return context.json({ status: true, message: `Task ${task.id} stopped.` });
}

async function stopByChat(context: AppContext, parts: Parts): Promise<Response> {
  const user = context.get('user');
  const chatId = context.req.param('id') ?? '';
  if (!(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
  const tasks = parts.tasks.listOfChat(user.id, chatId);
  for (const task of tasks) stopTask(task, parts);
  return context.json({ status: true, message: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} stopped.` });
}
