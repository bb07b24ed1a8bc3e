import { SubjectUnavailable } from '../../finding.ts';
import type { Stage } from '../../target.ts';
import type { Trial } from '../../trial.ts';
import { cutText, type WireEntry } from '../../wire-log.ts';
import { readJournal } from './read-journal.ts';
import { type RecordedCall, type Recording, readRecording } from './recording.ts';

/** Settings of a wire run. */
export type WireSettings = {
  readonly journal: string;
  /** A provider key that no frame may contain. */
  readonly canary: string | undefined;
};

/** A recorded journal. */
export class WireStage implements Stage {
  readonly recording: Recording;
  readonly canary: string | undefined;
  /** Never aborts. */
  readonly lost: AbortSignal = new AbortController().signal;
  readonly isReady = true;
  readonly hasAnswers = true;
  readonly wire: readonly WireEntry[] = [];

  /** @throws SubjectUnavailable if the journal is invalid */
  constructor({ journal, canary }: WireSettings) {
    this.recording = readRecording(readJournal(journal));
    this.canary = canary;
    const { calls, frames } = this.recording;
    if (calls.length === 0) {
      throw new SubjectUnavailable(
        `The journal ${journal} contains no completion call in its ${frames.length} frames: an event "events" from the backend to the executor, whose data has the type request:chat:completion.`,
      );
    }
  }

  /** Judges each call; the frames of the failed call become the evidence. */
  eachCall(trial: Trial, judge: (call: RecordedCall) => void): void {
    const begin = this.recording.frames[0]?.at ?? 0;
    for (const call of this.recording.calls) {
      const warnings = trial.warnings.length;
      const addFrames = () =>
        trial.wire.include(call.frames.map(({ at, from, to, text }) => ({ at: at - begin, from, to, kind: 'frame', text: cutText(text) })));
      try {
        judge(call);
      } catch (reason) {
        addFrames();
        throw reason;
      }
      if (trial.warnings.length > warnings) addFrames();
    }
  }

  recordedAfter(at: number): number {
    return this.recording.endedAt - at;
  }

  async probe(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    // Nothing was started.
  }
}
