import { pause } from '../../../peers/changes.ts';
import { now } from '../../../wire-log.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { readCompletion } from '../read-completion.ts';
import { disconnectEarly } from './disconnect-early.ts';

/** Retry interval for a busy provider, in milliseconds. */
const RETRY_WAIT = 200;

export const survivesDisconnect = defineProviderCheck({
  id: 'CAN-4.provider-survives-disconnect',
  level: 'MUST',
  title: 'A client that disconnects mid-stream MUST NOT prevent the next request from being answered.',
  rules: ['CAN-4'],
  group: 'further',
  limit: 40,
  run: async (stage, trial) => {
    await disconnectEarly(stage, trial);
    const ends = now() + trial.limit;
    for (;;) {
      const next = stage.chat(trial, { stream: false });
      await stage.finish(trial, next);
      const isBusy = next.status === 429 || next.status === 503;
      if (!isBusy || now() > ends) {
        readCompletion(next, trial);
        return;
      }
      trial.note(`It is busy for a while after the disconnect (status ${next.status}).`);
      await pause(RETRY_WAIT);
    }
  },
});
