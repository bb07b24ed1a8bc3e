import { stopTask } from '../../completions/stop-task.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import type { User } from '../../users/user.ts';
import type { AppContext } from '../app.ts';
import type { Route } from '../route.ts';

/** `/api/tasks/…`: list and stop running requests (rule ANS-7). For another user's task the answer is `task-not-found`, for a chat `chat-refused`. */
export function listTaskRoutes(parts: Parts): readonly Route[] {
  return [
    { method: 'POST', path: '/api/tasks/stop/:id', access: 'user', answer: (context) => stopById(context, parts) },
    { method: 'GET', path: '/api/tasks/chat/:id', access: 'user', answer: (context) => listOfChat(context, parts) },
    { method: 'POST', path: '/api/tasks/chat/:id/stop', access: 'user', answer: (context) => stopByChat(context, parts) },
  ];
}

async function stopById(context: AppContext, parts: Parts): Promise<Response> {
  const user = context.get('user');
  const id = context.req.param('id') ?? '';
  const task = parts.tasks.find(user.id, id);
  if (task) stopTask(task, parts);
  else if ((await parts.tasks.stopElsewhere(user.id, { id })) === 0) throw new OrchestratorError('task-not-found');
  return context.json({ status: true, message: `Task ${id} stopped.` });
}

async function listOfChat(context: AppContext, parts: Parts): Promise<Response> {
  const { user, chatId } = await readChat(context, parts);
  return context.json({ task_ids: await parts.tasks.idsOfChat(user.id, chatId) });
}

async function stopByChat(context: AppContext, parts: Parts): Promise<Response> {
  const { user, chatId } = await readChat(context, parts);
  const tasks = parts.tasks.listOfChat(user.id, chatId);
  for (const task of tasks) stopTask(task, parts);
  const stopped = tasks.length + (await parts.tasks.stopElsewhere(user.id, { chatId }));
  return context.json({ status: true, message: `${stopped} ${stopped === 1 ? 'task' : 'tasks'} stopped.` });
}

async function readChat(context: AppContext, parts: Parts): Promise<{ readonly user: User; readonly chatId: string }> {
  const user = context.get('user');
  const chatId = context.req.param('id') ?? '';
  if (!(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
  return { user, chatId };
}
