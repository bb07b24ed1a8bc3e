import type { ErrorCode, OfferedModel } from '@chat-executor/protocol';
import type { ExecutorError } from '../executor-error.ts';

/** An error for display: no stack, no key, no prompt. */
export type ShownError = { readonly code: ErrorCode; readonly message: string; readonly cure: string };

/** Why the executor is not connected. These codes are never sent. */
export type ConnectionError = {
  readonly code:
    | 'bad-address'
    | 'token-unavailable'
    | 'token-refused'
    | 'backend-unreachable'
    | 'websockets-off'
    | 'join-unanswered'
    | 'missing-part'
    | 'too-much-data'
    | 'connection-lost';
  readonly message: string;
  readonly cure: string;
};

/** The state of the connection to the backend. */
export type ConnectionState = {
  /**
   * - `off`: not started, or stopped
   * - `connecting`: connecting or reconnecting
   * - `connected`: joined, answers requests
   * - `waiting`: lost or failed, retries at `retryAt`
   * - `refused`: the token is missing, or the backend rejected it; retries at `retryAt` with the current token
   */
  readonly status: 'off' | 'connecting' | 'connected' | 'waiting' | 'refused';
  /** Socket id, which is the `session_id` of requests. Present while connected. */
  readonly sessionId?: string;
  /** Whether another tab of the browser has the session, which outlives this one. */
  readonly inAnotherTab?: boolean;
  readonly user?: { readonly id: string; readonly name: string };
  /** Whether the backend accepted the latest announcement; `stock` means it does not support them. Present while connected. */
  readonly announcement?: 'pending' | 'accepted' | 'stock' | 'refused';
  /** The backend's explanation: why it refused, or which models it skipped. At most 500 characters. */
  readonly announcementReason?: string | undefined;
  /** Why it is not connected: the error of the last attempt, also during the next one. */
  readonly error?: ConnectionError;
  /** Time of the next attempt, in milliseconds since the epoch. */
  readonly retryAt?: number;
};

/** One provider and its models. */
export type ProviderState = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly baseUrl: string;
  readonly hasKey: boolean;
  readonly enabled: boolean;
  /** `checking` while models are loading, `ready` with a list, `failed` with an error. */
  readonly status: 'checking' | 'ready' | 'failed' | 'disabled';
  /** The models, by the provider's own ids; at most 2,000. */
  readonly models: readonly OfferedModel[];
  /** Number of further models of the provider; absent if there are none. */
  readonly modelsLeftOut?: number;
  readonly error?: ShownError;
};

/** An offered model, and the provider that runs it. `id` is the one that callers use, `model` the provider's own. */
export type CatalogModel = OfferedModel & { readonly providerId: string; readonly model: string };

/** A waiting or running request. */
export type RequestState = {
  /** The executor's id of the request, for `cancel`. */
  readonly id: string;
  /**
   * - `queued`: waits for a slot
   * - `starting`: no provider is called yet
   * - `asking`: the user is asked for permission
   * - `locked`: the user is asked to unlock the keys
   * - `running`: a provider is called, and has not begun to answer
   * - `retrying`: waits before it calls the provider again
   * - `streaming`: the answer arrives
   */
  readonly status: 'queued' | 'starting' | 'asking' | 'locked' | 'running' | 'retrying' | 'streaming';
  /** The model that runs, by the id under which it is offered; while no model is found, as the request names it. */
  readonly model: string;
  /** What the request is for, if nobody typed it, such as `title_generation`; absent if the backend does not say. */
  readonly task?: string;
  /** The provider that runs it, and that provider's own id of the model; absent until the request is routed. */
  readonly providerId?: string;
  readonly providerName?: string;
  readonly providerModel?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Position in the queue, from 1; only while queued. */
  readonly position?: number;
  /** When the provider is called again, in milliseconds since the epoch, and why the last call failed; only while retrying. */
  readonly retry?: { readonly at: number; readonly code: ErrorCode };
};

/** The record of a finished request. Contains no prompt, answer or key. */
export type Receipt = {
  readonly id: string;
  /** The model that ran, by the id under which it is offered; if none was found, as the request names it. */
  readonly model: string;
  /** What the request is for, if nobody typed it, such as `title_generation`; absent if the backend does not say. */
  readonly task?: string;
  readonly providerId?: string;
  readonly providerName?: string;
  readonly outcome: 'completed' | 'stopped' | 'failed';
  readonly error?: ShownError;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Time from the request to the first chunk, in milliseconds; absent without a chunk. */
  readonly firstTokenMs?: number;
  readonly durationMs: number;
  /** The provider's count, or an estimate; absent if neither exists. */
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** True if the tokens are an estimate because the provider did not report them. */
  readonly isEstimate?: boolean;
  /** In US dollars, of all providers if all failed. As the provider reports it, otherwise by the model's price; absent if neither is known. */
  readonly costUsd?: number;
  /** The providers that failed before this one answered, or all that failed if none answered, in order; absent without a fallback. */
  readonly insteadOf?: readonly { readonly providerId: string; readonly providerName: string; readonly code: ErrorCode }[];
  /** Notes from the provider, such as fields it dropped. */
  readonly notes: readonly string[];
};

/** The state of an executor, as one immutable snapshot. */
export type ExecutorState = {
  readonly connection: ConnectionState;
  readonly paused: boolean;
  readonly providers: readonly ProviderState[];
  /** The announced models, by the ids a caller uses (rule ANN-4). */
  readonly models: readonly CatalogModel[];
  /** Number of offered models that an announcement has no room for. They can be requested all the same. Absent if there are none. */
  readonly modelsLeftOut?: number;
  readonly requests: readonly RequestState[];
  /** Newest first, at most 100. */
  readonly receipts: readonly Receipt[];
};

/** Whether a request waits for the user, to whom a question is shown. */
export function waitsForUser({ status }: RequestState): boolean {
  return status === 'asking' || status === 'locked';
}

/** Whether nothing happens for a request at the moment: it waits for a slot, for the user, or to be repeated. */
export function isWaiting({ status }: RequestState): boolean {
  return status === 'queued' || status === 'asking' || status === 'locked' || status === 'retrying';
}

/** Converts an error for display. */
export function showError({ code, message, cure }: ExecutorError): ShownError {
  return { code, message, cure };
}
