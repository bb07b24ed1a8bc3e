import type { Check } from '../check.ts';
import { CheckFailure, NotTestable } from '../finding.ts';
import { suiteClock } from '../peers/suite-clock.ts';
import type { Stage } from '../target.ts';
import { Trial, type TrialSettings } from '../trial.ts';
import type { Outcome } from './verdict.ts';

/** One attempt at a check. If the subject was lost, the attempt doesn't prove which check caused it. */
export type Attempt = Outcome & {
  /** How the subject was lost; undefined if it stayed connected. */
  readonly lost: string | undefined;
};

/** Total timeout of a check, as a multiple of its timeout and patience. */
const GUARD_FACTOR = 4;

/**
 * Runs one check on one stage. Ends when the check ends, the subject is lost, or a timeout expires.
 * @param deadline - aborts when the run times out
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
  const finished = new AbortController();
  const overdue = Promise.withResolvers<Error>();
  const cancel = suiteClock.after(guard, () =>
    overdue.resolve(new CheckFailure('the check to finish', `none within ${guard / 1000} s`, true)),
  );
  const thrown = await Promise.race([
    check.run(stage, trial).then(
      () => (trial.isCaseUnknown ? new NotTestable(`This check has no case "${settings.case}".`) : undefined),
      (reason: unknown) => reason ?? new Error('The check threw nothing.'),
    ),
    aborted(stage.lost, finished.signal, () => new CheckFailure('the subject to stay connected', describeLoss(stage.lost))),
    aborted(deadline, finished.signal, () => new NotTestable('The run timed out before this check finished.')),
    overdue.promise,
  ]);
  cancel();
  finished.abort();
  const seconds = (performance.now() - began) / 1000;
  const wasLost = stage.lost.aborted && !deadline.aborted;
  return { trial, seconds, thrown, stageWire: stage.wire, lost: wasLost ? describeLoss(stage.lost) : undefined };
}

function describeLoss(signal: AbortSignal): string {
  return signal.reason instanceof Error ? signal.reason.message : String(signal.reason);
}

/** Resolves with `reason()` when the signal aborts; never resolves if `finished` aborts first. */
function aborted(signal: AbortSignal, finished: AbortSignal, reason: () => Error): Promise<Error> {
  return new Promise((resolve) => {
    const settle = () => resolve(reason());
    if (signal.aborted) settle();
    else signal.addEventListener('abort', settle, { once: true, signal: finished });
  });
}
