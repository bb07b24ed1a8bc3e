import type { Check } from '../check.ts';
import { CheckFailure, NotTestable } from '../finding.ts';
import { patientClock } from '../peers/patient-clock.ts';
import type { Stage } from '../target.ts';
import { Trial, type TrialSettings } from '../trial.ts';
import type { Outcome } from './verdict.ts';

/** One go at a check, and whether it says anything: a subject that was lost says nothing of who lost it. */
export type Attempt = Outcome & {
  /** How the subject was lost meanwhile; undefined where it was there to the end. */
  readonly lost: string | undefined;
};

/** How many times what a check may wait for in one place it may take in all. */
const GUARD_FACTOR = 4;

/**
 * Runs one check on one stage. It ends in any case: with the check, with the subject, or with time.
 *
 * @param deadline - aborts when the whole run has to end
 */
export async function runCheck<S extends Stage>(
  check: Check<S>,
  stage: S,
  settings: TrialSettings,
  deadline: AbortSignal,
): Promise<Attempt> {
  const trial = new Trial(check, settings);
  const began = performance.now();
  const guard = GUARD_FACTOR * (settings.limit + settings.patience);
  const ends = new AbortController();
  const overdue = Promise.withResolvers<Error>();
  const callOff = patientClock.after(guard, () =>
    overdue.resolve(new CheckFailure('an end of this check', `none within ${guard / 1000} s`, true)),
  );
  const thrown = await Promise.race([
    check.run(stage, trial).then(
      () => (trial.lacksCase ? new NotTestable(`This check has no case "${settings.case}", so nothing was looked at.`) : undefined),
      (reason: unknown) => reason ?? new Error('The check threw nothing.'),
    ),
    aborted(stage.lost, ends.signal, () => new CheckFailure('the subject to stay', describeLoss(stage.lost))),
    aborted(deadline, ends.signal, () => new NotTestable('The time of the whole run was up before this check came to its end.')),
    overdue.promise,
  ]);
  callOff();
  ends.abort();
  const seconds = (performance.now() - began) / 1000;
  const isUpset = stage.lost.aborted && !deadline.aborted;
  return { trial, seconds, thrown, surroundings: stage.wire, lost: isUpset ? describeLoss(stage.lost) : undefined };
}

function describeLoss(signal: AbortSignal): string {
  return signal.reason instanceof Error ? signal.reason.message : String(signal.reason);
}

/** Settles with what `reason` makes once the signal aborts; never, when `ends` aborts first. */
function aborted(signal: AbortSignal, ends: AbortSignal, reason: () => Error): Promise<Error> {
  return new Promise((resolve) => {
    const tell = () => resolve(reason());
    if (signal.aborted) tell();
    else signal.addEventListener('abort', tell, { once: true, signal: ends });
  });
}
