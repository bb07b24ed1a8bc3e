import type { Trial } from '../../trial.ts';
import type { RecordedCall } from './recording.ts';
import type { WireStage } from './wire-stage.ts';

/** Whether the recording ended so soon after the last frame of a call that the rest of it may just not have been recorded. */
export function isStillOpen(stage: WireStage, trial: Trial, { frames, frame }: RecordedCall): boolean {
  const isOpen = stage.recordedAfter(frames.at(-1)?.at ?? frame.at) < trial.limit;
  if (isOpen) trial.note('The last calls were still open when the recording ended: what had not come yet is not held against them.');
  return isOpen;
}

/** What was waited for, in words. */
export function sinceLast(stage: WireStage, { frames, frame }: RecordedCall): string {
  return `none in the ${(stage.recordedAfter(frames.at(-1)?.at ?? frame.at) / 1000).toFixed(1)} s that were recorded after its last frame`;
}
