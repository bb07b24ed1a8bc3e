import type { Trial } from '../../../trial.ts';
import type { ProviderStage } from '../provider-stage.ts';

/** Starts a long stream and disconnects after its first bytes. @returns whether it was still running then */
export async function disconnectEarly(stage: ProviderStage, trial: Trial): Promise<boolean> {
  const call = stage.chat(trial, {
    stream: true,
    max_tokens: 600,
    messages: [{ role: 'user', content: 'Write a long story about a lighthouse, in many chapters.' }],
  });
  const began = await call.changes.waitFor(() => call.pieces.length > 0 || call.end !== undefined, trial.limit);
  if (!began) trial.failTimeout('the start of a stream', `nothing within ${trial.limit / 1000} s`);
  const isRunning = call.end === undefined;
  call.abort();
  return isRunning;
}
