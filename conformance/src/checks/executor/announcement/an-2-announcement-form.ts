import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireAnnouncement } from './require-announcement.ts';

export const announcementForm = defineExecutorCheck({
  id: 'ANN-2.announcement-form',
  level: 'MUST',
  title: 'An announcement MUST have a version `major.minor`, models with unique ids, and capabilities, each as the protocol defines.',
  rules: ['ANN-2', 'ANN-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const first = await session.changes.until(() => session.announcements[0], trial.limit);
    if (first === undefined) return trial.note('It does not announce itself.');
    for (const { args } of session.announcements) requireAnnouncement(trial, args);
    return undefined;
  },
});
