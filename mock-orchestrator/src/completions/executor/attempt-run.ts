import type { ExecutorStatus } from '@chat-executor/protocol';
import type { HeldBytes } from '../../held-bytes.ts';
import type { Limits } from '../../limits.ts';
import type { Metrics } from '../../metrics.ts';
import type { Profile } from '../../profile.ts';
import type { CompletionRequest } from '../completion-request.ts';

/** The part of a `RequestRun` that an attempt at one executor uses. */
export type AttemptRun = {
  readonly request: CompletionRequest;
  readonly parts: { readonly limits: Limits; readonly profile: Profile; readonly metrics: Metrics; readonly held: HeldBytes };
  /** Aborts when the request must stop. Its reason is the error to end with. */
  readonly signal: AbortSignal;
  /** Shows what the executor waits for; undefined when its answer starts. Default: shows nothing. */
  readonly showWait?: (status: ExecutorStatus | undefined) => void;
};
