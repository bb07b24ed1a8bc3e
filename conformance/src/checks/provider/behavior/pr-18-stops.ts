import type { Trial } from '../../../trial.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import type { ProviderStage } from '../provider-stage.ts';
import { disconnectEarly } from './disconnect-early.ts';

export const stops = defineProviderCheck({
  id: 'CAN-4.provider-stops',
  level: 'MAY',
  title:
    'A provider MAY stop work when a client disconnects: reports how long a short request takes right after, compared to an idle provider.',
  rules: ['CAN-4'],
  group: 'further',
  limit: 40,
  run: async (stage, trial) => {
    const usual = await timeShortRequest(stage, trial);
    const isRunning = await disconnectEarly(stage, trial);
    const after = await timeShortRequest(stage, trial);
    const when = isRunning ? 'in the middle of a long answer' : 'after it was complete';
    trial.note(
      `A short request takes ${(usual / 1000).toFixed(2)} s, and ${(after / 1000).toFixed(2)} s right after a client disconnected ${when}.`,
    );
  },
});

/** Duration of a request for one token, in milliseconds. */
async function timeShortRequest(stage: ProviderStage, trial: Trial): Promise<number> {
  const call = stage.chat(trial, { stream: false, max_tokens: 1 });
  await stage.finish(trial, call);
  return (call.end?.at ?? call.sentAt) - call.sentAt;
}
