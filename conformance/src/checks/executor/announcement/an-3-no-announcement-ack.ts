import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const noAnnouncementAck = defineExecutorCheck({
  id: 'ANN-3',
  level: 'MUST',
  title: 'An executor MUST keep answering calls if its announcement is not acked: a missing ack is not a failure.',
  rules: ['ANN-3'],
  profiles: ['strict'],
  group: 'no-announcement-ack',
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const announced = await session.changes.waitFor(() => session.announcements.length > 0, 500);
    if (!announced) trial.note('It does not announce itself.');
    const request = await ask(stage, trial, respondWithText('as ever'));
    await request.success();
    await request.requireText('as ever', 'an answer even without an announcement ack');
  },
});
