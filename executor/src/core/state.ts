import type { ErrorCode, OfferedModel } from '@chat-executor/protocol';
import type { ExecutorError } from '../executor-error.ts';

/** An error as it is shown: no stack, no key, no prompt. */
export type ShownError = { readonly code: ErrorCode; readonly message: string; readonly cure: string };

/** Why there is no connection. Local to the executor: these codes never travel. */
export type ConnectionError = {
  readonly code: 'bad-address' | 'token-unavailable' | 'token-refused' | 'backend-unreachable' | 'join-unanswered' | 'connection-lost';
  readonly message: string;
  readonly cure: string;
};

/** The connection to the backend, as it is now. */
export type ConnectionState = {
  /**
   * - `off`: not started, or stopped
   * - `connecting`: on its way, first time or again
   * - `connected`: joined; requests are answered
   * - `waiting`: lost or failed; tries again at `retryAt`
   * - `refused`: the backend did not accept the token; tries again at `retryAt`, with a new token if there is one
   */
  readonly status: 'off' | 'connecting' | 'connected' | 'waiting' | 'refused';
  /** Socket id: the `session_id` a caller names. Present while connected. */
  readonly sessionId?: string;
  readonly user?: { readonly id: string; readonly name: string };
  /** Whether the backend accepted the newest announcement; `stock` does not know it. Present while connected. */
  readonly announcement?: 'pending' | 'accepted' | 'stock' | 'refused';
  /** What the backend says of it, in its own words: why it refused, or which models it left out. At most 500 characters. */
  readonly announcementReason?: string | undefined;
  /** Why it is not connected. */
  readonly error?: ConnectionError;
  /** When it tries again, in milliseconds since the epoch. */
  readonly retryAt?: number;
};

/** One provider and what it offers. */
export type ProviderState = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly baseUrl: string;
  readonly hasKey: boolean;
  readonly enabled: boolean;
  /** `checking` while models are being asked for, `ready` with a list, `failed` with an error. */
  readonly status: 'checking' | 'ready' | 'failed' | 'disabled';
  /** The models, under the provider's own ids. */
  readonly models: readonly OfferedModel[];
  readonly error?: ShownError;
};

/** One request that waits or runs. */
export type RequestState = {
  /** The executor's own id of the request; what `cancel` takes. */
  readonly id: string;
  /** `asking` while the user is asked whether it may run. */
  readonly status: 'queued' | 'asking' | 'running' | 'streaming';
  readonly model: string;
  readonly providerName?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Place in the queue, from 1; only while queued. */
  readonly position?: number;
};

/** What a finished request leaves behind. Never a prompt, an answer or a key. */
export type Receipt = {
  readonly id: string;
  readonly model: string;
  readonly providerId?: string;
  readonly providerName?: string;
  readonly outcome: 'completed' | 'stopped' | 'failed';
  readonly error?: ShownError;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** From the request to the first chunk, in milliseconds; absent where none came. */
  readonly firstTokenMs?: number;
  readonly durationMs: number;
  /** As the provider counted them; absent where it did not say and nobody estimated. */
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** True where the tokens are an estimate, because the provider did not count them. */
  readonly isEstimate?: boolean;
  /** In US dollars; absent where nobody counts, or the price of the model is not known. */
  readonly costUsd?: number;
  /** Providers that were asked before and could not begin to answer, in order; absent where there was none. */
  readonly insteadOf?: readonly { readonly providerId: string; readonly providerName: string; readonly code: ErrorCode }[];
  /** Remarks of the provider, such as fields it left out. */
  readonly notes: readonly string[];
};

/** Everything an executor shows, as one immutable snapshot. */
export type ExecutorState = {
  readonly connection: ConnectionState;
  readonly paused: boolean;
  readonly providers: readonly ProviderState[];
  /** The models under the ids a caller uses (rule ANN-4). */
  readonly models: readonly OfferedModel[];
  readonly requests: readonly RequestState[];
  /** Newest first, 100 at most. */
  readonly receipts: readonly Receipt[];
};

/** An error in the form it is shown in. */
export function showError({ code, message, cure }: ExecutorError): ShownError {
  return { code, message, cure };
}
