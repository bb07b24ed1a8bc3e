import { isRecord, show } from '../../../peers/json.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireAnnouncement } from './require-announcement.ts';

export const announcesByHttp = defineExecutorCheck({
  id: 'ANN-7',
  level: 'SHOULD',
  title:
    'If a backend acks its announcement without data, an executor SHOULD announce by `POST /api/chat/completions` with its token, for the model `chat_executor.announce`.',
  rules: ['ANN-7'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const { backend } = stage;
    const session = await stage.session(trial);
    const hasAnnounced = await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
    if (!hasAnnounced) return trial.note('It does not announce itself.');
    const came = await backend.changes.until(() => backend.requestedAnnouncements[0], trial.limit);
    if (came === undefined) return trial.failTimeout('an announcement by request', `none within ${trial.limit / 1000} s`);
    const { authorization, form, announcement } = came;
    if (authorization !== `Bearer ${backend.behavior.token}`) trial.fail('the token of its user as "Bearer …"', show(authorization));
    if (form['stream'] !== false) trial.fail('stream to be false', show(form['stream']));
    if (!isRecord(announcement)) return trial.fail('the JSON of the announcement in its one message', show(form['messages']));
    if (announcement['sid'] !== session.id) trial.fail(`its socket id ${session.id} as sid`, show(announcement['sid']));
    requireAnnouncement(trial, [announcement]);
    return undefined;
  },
});
