/** A participant of a request. */
export type Lane = 'page' | 'orchestrator' | 'executor' | 'provider';

/** The lanes from left to right. */
export const LANES: readonly Lane[] = ['page', 'orchestrator', 'executor', 'provider'];

/** The kind of a step; each has a title, a sentence and, if it is on the wire, a rule. */
export type StepKind =
  | 'http-request'
  | 'call'
  | 'callback-success'
  | 'callback-error'
  | 'callback-completion'
  | 'item'
  | 'item-error'
  | 'done'
  | 'cancel'
  | 'http-response'
  | 'http-event'
  | 'http-error'
  | 'http-end'
  | 'error'
  | 'announce'
  | 'fault'
  | 'degrade'
  | 'provider-start'
  | 'provider-first-chunk'
  | 'provider-end'
  | 'other';

/** One frame, or one event that is not on the wire. */
export type Frame = {
  /** Milliseconds since the epoch, by the orchestrator's clock. */
  readonly at: number;
  /** Its size on the wire; undefined if it was not on the wire. */
  readonly bytes?: number;
  /** As it was on the wire; otherwise what is known about it, as JSON. */
  readonly raw: string;
};

/** One row of the timeline: a frame, or several consecutive frames of one kind. */
export type Step = {
  /** Stays the same while frames are added. */
  readonly id: string;
  readonly kind: StepKind;
  readonly from: Lane;
  readonly to: Lane;
  /** At least one, the earliest first. */
  readonly frames: readonly Frame[];
};

/** When a step began, in milliseconds since the epoch. */
export function startOf(step: Step): number {
  return step.frames[0]?.at ?? 0;
}

/** The time of the last frame of a step, in milliseconds since the epoch. */
export function endOf(step: Step): number {
  return step.frames.at(-1)?.at ?? 0;
}
