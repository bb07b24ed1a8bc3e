import { defineBackendCheck } from '../define-backend-check.ts';
import { requireForeignItemsDropped } from './require-unaffected.ts';

export const otherUser = defineBackendCheck({
  id: 'CHN-6.other-user',
  level: 'MUST',
  title:
    'Items from a socket of another user on a live channel MUST be dropped; in strict also items from another socket of the same user.',
  rules: ['CHN-6', 'CHN-7', 'SEC-4'],
  run: async (stage, trial) => {
    if (trial.isStrict) {
      const tab = await stage.connect('another tab', trial.wire);
      await requireForeignItemsDropped(stage, trial, tab, 'another socket of the same user');
      tab.disconnect();
    }
    await requireForeignItemsDropped(stage, trial, await stage.other(), 'a socket of another user');
  },
});
