import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const olderEvent = defineExecutorCheck({
  id: 'ENV-1',
  level: 'MUST',
  title: 'An executor MUST also answer requests on the event `chat-events`, the name in older backends.',
  rules: ['ENV-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = await ask(stage, trial, respondWithText('older'), { event: 'chat-events', chatId: null });
    await request.success();
    await request.requireText('older', 'the text "older"');
  },
});
