import type { Limits } from '../../limits.ts';
import type { Metrics } from '../../metrics.ts';
import type { Profile } from '../../profile.ts';
import type { CompletionRequest } from '../completion-request.ts';

/** What an attempt at one executor needs of the run it belongs to. */
export type AttemptRun = {
  readonly request: CompletionRequest;
  readonly parts: { readonly limits: Limits; readonly profile: Profile; readonly metrics: Metrics };
  /** Aborts when the request must stop; its reason is the error to end with. */
  readonly signal: AbortSignal;
  /** Stops the request, like a user who presses Stop. */
  stop(): void;
};
