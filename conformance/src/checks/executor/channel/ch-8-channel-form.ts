import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireRefusal } from '../require-refusal.ts';

export const channelForm = defineExecutorCheck({
  id: 'CHN-2.channel-form',
  level: 'MUST',
  title: 'An executor MUST refuse a channel without exactly three non-empty parts, or longer than 512 characters.',
  rules: ['CHN-2'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const { id } = await stage.session(trial);
    const user = stage.backend.behavior.user.id;
    const channels = [
      user,
      `${user}:${id}`,
      `${user}:${id}:x:y`,
      `${user}::x`,
      `${user}:${id}:`,
      `:${id}:x`,
      '',
      `${user}:${id}:${'x'.repeat(512)}`,
    ];
    for (const channel of channels) {
      const request = await ask(stage, trial, respondWithText('malformed'), { channel });
      await requireRefusal(stage, trial, request, `the channel ${JSON.stringify(channel.slice(0, 80))}`, 'channel-refused');
    }
  },
});
