import { stopTask } from '../completions/stop-task.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { App } from './app.ts';

/** `/api/tasks/…`: stopping what runs (rule ANS-7). A task of another user is not found; a chat of another is refused. */
export function addTaskRoutes(app: App, parts: Parts): void {
  app.post('/api/tasks/stop/:id', (context) => {
    const task = parts.tasks.find(context.get('user').id, context.req.param('id'));
    if (task === undefined) throw new OrchestratorError('task-not-found');
    stopTask(task, parts);
    return context.json({ status: true, message: `Task ${task.id} stopped.` });
  });
  app.post('/api/tasks/chat/:id/stop', async (context) => {
    const user = context.get('user');
    const chatId = context.req.param('id');
    if (!(await parts.ownsChat(user, chatId))) throw new OrchestratorError('chat-refused');
    const tasks = parts.tasks.listOfChat(user.id, chatId);
    for (const task of tasks) stopTask(task, parts);
    return context.json({ status: true, message: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} stopped.` });
  });
}
