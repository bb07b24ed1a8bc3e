import { cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

export const olderStop = defineExecutorCheck({
  id: 'CAN-1',
  level: 'MUST',
  title: 'An envelope `task-cancelled` on `chat-events`, as older backends send it, MUST stop a request like `chat:tasks:cancel`.',
  rules: ['CAN-1', 'ENV-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const request = await startChat(stage, trial, message);
    cancelMessage(request.session, trial, message.chatId, message.messageId, 'task-cancelled', 'chat-events');
    await request.done();
  },
});
