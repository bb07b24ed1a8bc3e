import type { Trial } from '../../trial.ts';
import type { RecordedCall } from './recording.ts';
import type { WireStage } from './wire-stage.ts';

/**
 * Whether the rest of a call may be missing because the recording ended soon after its last frame, or because its session was
 * lost (rule SES-7).
 */
export function isStillOpen(stage: WireStage, trial: Trial, call: RecordedCall): boolean {
  const isOpen = stage.recordedAfter(lastFrame(call).at) < trial.limit;
  if (isOpen) trial.note('The last calls were still open when the recording ended; their missing frames are not judged.');
  const isLost = isSessionLost(stage, call);
  if (isLost) trial.note('A session was lost during a call and replaced by another; its missing frames are not judged.');
  return isOpen || isLost;
}

/** Describes how long nothing arrived. */
export function sinceLast(stage: WireStage, call: RecordedCall): string {
  return `none in the ${(stage.recordedAfter(lastFrame(call).at) / 1000).toFixed(1)} s recorded after its last frame`;
}

/** Whether the session goes silent while a new session appears. Silence alone does not mean that the session was lost. */
function isSessionLost({ recording: { frames } }: WireStage, call: RecordedCall): boolean {
  const at = frames.indexOf(lastFrame(call));
  const before = new Set(frames.slice(0, at + 1).map(({ session }) => session));
  const later = frames.slice(at + 1).filter(({ from, session }) => from === 'executor' && session !== '');
  return !later.some(({ session }) => session === call.session) && later.some(({ session }) => !before.has(session));
}

function lastFrame({ frames, frame }: RecordedCall): RecordedCall['frame'] {
  return frames.at(-1) ?? frame;
}
