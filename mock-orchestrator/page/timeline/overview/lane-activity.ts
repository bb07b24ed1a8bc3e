import { endOf, type Lane, type Step, type StepKind, startOf } from '../steps/step.ts';

/** When a lane started and stopped working on the request, in milliseconds since the epoch. */
export type Activity = { readonly from: number; readonly to: number };

/** When each lane was active. Omits lanes without frames. A lane that is still active ends now. */
export function findActivity(steps: readonly Step[], running: boolean, now: number): ReadonlyMap<Lane, Activity> {
  const found = new Map<Lane, Activity>();
  for (const step of steps) {
    for (const lane of [step.from, step.to]) {
      const known = found.get(lane);
      found.set(lane, {
        from: Math.min(known?.from ?? Number.POSITIVE_INFINITY, startOf(step)),
        to: Math.max(known?.to ?? 0, endOf(step)),
      });
    }
  }
  if (running) for (const [lane, { from }] of found) if (!isFinished(steps, lane)) found.set(lane, { from, to: now });
  return found;
}

/** The last frame of an executor. */
const EXECUTOR_ENDS: ReadonlySet<StepKind> = new Set(['done', 'callback-error', 'callback-completion', 'stopped']);

/** Whether a lane has ended its work: the executor with its last frame, the provider when the executor reports it. */
function isFinished(steps: readonly Step[], lane: Lane): boolean {
  if (lane === 'executor') return steps.some(({ from, kind }) => from === 'executor' && EXECUTOR_ENDS.has(kind));
  return lane === 'provider' && steps.some(({ kind }) => kind === 'provider-end');
}
