import type { Trial } from '../../trial.ts';
import type { RecordedCall } from './recording.ts';
import type { WireStage } from './wire-stage.ts';

/**
 * Whether the rest of a call may just not have been recorded, because the recording ended so soon after its last frame, or may never
 * have been sent, because its session was lost (rule SES-7).
 */
export function isStillOpen(stage: WireStage, trial: Trial, call: RecordedCall): boolean {
  const isOpen = stage.recordedAfter(lastFrame(call).at) < trial.limit;
  if (isOpen) trial.note('The last calls were still open when the recording ended: what had not come yet is not held against them.');
  const isLost = isSessionLost(stage, call);
  if (isLost)
    trial.note('A session was lost while it was called, and another came in its place: what it still owed is not held against it.');
  return isOpen || isLost;
}

/** What was waited for, in words. */
export function sinceLast(stage: WireStage, call: RecordedCall): string {
  return `none in the ${(stage.recordedAfter(lastFrame(call).at) / 1000).toFixed(1)} s that were recorded after its last frame`;
}

/** A session that says nothing more from here on, while one that was not there before does. One that is only mute has no successor. */
function isSessionLost({ recording: { frames } }: WireStage, call: RecordedCall): boolean {
  const at = frames.indexOf(lastFrame(call));
  const before = new Set(frames.slice(0, at + 1).map(({ session }) => session));
  const later = frames.slice(at + 1).filter(({ from, session }) => from === 'executor' && session !== '');
  return !later.some(({ session }) => session === call.session) && later.some(({ session }) => !before.has(session));
}

function lastFrame({ frames, frame }: RecordedCall): RecordedCall['frame'] {
  return frames.at(-1) ?? frame;
}
