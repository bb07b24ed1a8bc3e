/** A participant in a request. */
export type Lane = 'page' | 'orchestrator' | 'executor' | 'provider';

/** The lanes from left to right. */
export const LANES: readonly Lane[] = ['page', 'orchestrator', 'executor', 'provider'];

/** The kind of a step. Each has an entry in `EXPLANATIONS`. */
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
  | 'stopped'
  | 'announce'
  | 'status'
  | 'fault'
  | 'degrade'
  | 'provider-start'
  | 'provider-first-chunk'
  | 'provider-end'
  | 'other';

/** A frame, or an event that is not on the wire. */
export type Frame = {
  /** Milliseconds since the epoch, on the orchestrator's clock. */
  readonly at: number;
  /** Size on the wire. Undefined if it was not on the wire. */
  readonly bytes?: number;
  /** The frame as it was on the wire, or a description of the event. */
  readonly raw: string;
};

/** A row of the timeline: one frame, or several consecutive frames of one kind. */
export type Step = {
  /** Stays the same while frames are added. */
  readonly id: string;
  readonly kind: StepKind;
  readonly from: Lane;
  readonly to: Lane;
  /** At least one, earliest first. */
  readonly frames: readonly Frame[];
};

/** Whether a frame reports that a request was stopped. */
export function isStop(frame: string): boolean {
  return /"code":"cancelled"/.test(frame);
}

/** The time of the first frame of a step, in milliseconds since the epoch. */
export function startOf(step: Step): number {
  return step.frames[0]?.at ?? 0;
}

/** The time of the last frame of a step, in milliseconds since the epoch. */
export function endOf(step: Step): number {
  return step.frames.at(-1)?.at ?? 0;
}
