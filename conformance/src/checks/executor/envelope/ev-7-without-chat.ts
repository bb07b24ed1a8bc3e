import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const withoutChat = defineExecutorCheck({
  id: 'ENV-2',
  level: 'MUST',
  title: 'An executor MUST answer a request without a chat: `chat_id` is "", null or absent, `message_id` is null or absent.',
  rules: ['ENV-2'],
  run: async (stage, trial) => {
    const empty = await ask(stage, trial, respondWithText('empty'));
    const nothing = await ask(stage, trial, respondWithText('null'), { chatId: null });
    const absent = await ask(stage, trial, respondWithText('absent'), { change: ({ data }) => ({ data }) });
    await empty.requireText('empty', 'an answer where chat_id is ""');
    await nothing.requireText('null', 'an answer where chat_id is null');
    const isAnswered = await absent.call.changes.waitFor(() => absent.call.dones.length > 0 && absent.content === 'absent', trial.patience);
    if (!isAnswered) trial.strictly('an answer where chat_id and message_id are absent', JSON.stringify(absent.content));
  },
});
