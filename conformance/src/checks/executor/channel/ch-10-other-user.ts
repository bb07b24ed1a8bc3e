import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireRefusal } from '../require-refusal.ts';

export const otherUser = defineExecutorCheck({
  id: 'CHN-4',
  level: 'MUST',
  title:
    'An executor MUST refuse a channel whose first part is not the id of its own user: some released backends let any user name any session.',
  rules: ['CHN-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const request = await ask(stage, trial, respondWithText('for a stranger'), { channel: session.nameChannel('user-other') });
    await requireRefusal(stage, trial, request, 'a channel of another user', 'channel-refused');
  },
});
