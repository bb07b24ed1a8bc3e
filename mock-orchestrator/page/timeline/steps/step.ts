/** Who takes part in a request. */
export type Lane = 'page' | 'orchestrator' | 'executor' | 'provider';

/** The lanes as they stand side by side. */
export const LANES: readonly Lane[] = ['page', 'orchestrator', 'executor', 'provider'];

/** What a step is; each has a title, a sentence and, where it is on the wire, a rule. */
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

/** One frame, or one thing that happened where no frame goes. */
export type Frame = {
  /** Milliseconds since the epoch, by the orchestrator's clock. */
  readonly at: number;
  /** Its size on the wire; absent where it was not on the wire. */
  readonly bytes?: number;
  /** As it was on the wire; what is known of it, as JSON, where it was not. */
  readonly raw: string;
};

/** One row of the timeline: a frame, or several of one kind that followed each other. */
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

/** When the last frame of a step came, in milliseconds since the epoch. */
export function endOf(step: Step): number {
  return step.frames.at(-1)?.at ?? 0;
}
