import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const announcesOnRequest = defineExecutorCheck({
  id: 'ANN-8',
  level: 'MUST',
  title: 'An executor MUST announce again after `request:executor:announce`.',
  rules: ['ANN-8'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const hasAnnounced = await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
    if (!hasAnnounced) return trial.note('It does not announce itself.');
    for (const event of ['events', 'chat-events']) {
      const before = session.announcements.length;
      session.emit(event, { chat_id: '', message_id: null, data: { type: 'request:executor:announce', data: {} } }, trial.wire);
      const announcedAgain = await session.changes.waitFor(() => session.announcements.length > before, trial.limit);
      if (!announcedAgain)
        trial.failTimeout(`executor:announce again after the request on ${event}`, `none within ${trial.limit / 1000} s`);
      const [first, last] = [session.announcements[0], session.announcements.at(-1)].map((announcement) => show(announcement?.args));
      if (first !== last) trial.note(`The second announcement differs: ${last}.`);
    }
    const request = await ask(stage, trial, respondWithText('as ever'));
    await request.requireText('as ever', 'requests to be answered as before');
    return undefined;
  },
});
