import { defineBackendCheck } from '../define-backend-check.ts';
import { requireForeignItemsDropped } from './require-unaffected.ts';

export const noToken = defineBackendCheck({
  id: 'CHN-6.no-token',
  level: 'MUST',
  title: 'Items from a socket without a token on a live channel MUST be dropped.',
  rules: ['CHN-6', 'SES-6'],
  run: async (stage, trial) => {
    const socket = stage.open(undefined, 'a socket without a token', trial.wire);
    if (!(await socket.connect(trial.patience))) {
      trial.note('A socket without a token is refused.');
      return;
    }
    await requireForeignItemsDropped(stage, trial, socket, 'a socket without a token');
  },
});
