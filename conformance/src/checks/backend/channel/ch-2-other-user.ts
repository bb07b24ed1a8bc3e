import { defineBackendCheck } from '../define-backend-check.ts';
import { requireOwnItems } from './require-own-items.ts';

export const otherUser = defineBackendCheck({
  id: 'CH-2',
  level: 'MUST',
  title:
    'What a socket of another user emits on a live channel MUST be dropped; under strict also what another socket of the same user does.',
  rules: ['CHN-6', 'CHN-7', 'SEC-4'],
  run: async (stage, trial) => {
    if (trial.isStrict) {
      const tab = await stage.connect('another tab', trial.wire);
      await requireOwnItems(stage, trial, tab, 'another socket of the same user');
      tab.leave();
    }
    await requireOwnItems(stage, trial, await stage.other(), 'a socket of another user');
  },
});
