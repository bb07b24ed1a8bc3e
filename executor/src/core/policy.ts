import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Receipt } from './state.ts';

/** One call of a provider that is about to be made. It stays in this process: the body holds the prompt. */
export type PolicyCall = {
  /** The executor's own id of the request; a request that is tried at another provider keeps it. */
  readonly requestId: string;
  /** The model under the id the caller used. */
  readonly model: string;
  /** The provider that is to be called, without its key. */
  readonly provider: Omit<ProviderSettings, 'apiKey'>;
  /** What the provider is to be asked; `body.model` is the provider's own id. */
  readonly body: ChatCompletionBody;
  /** Aborts when the request ends: it was stopped, or its time is up. */
  readonly signal: AbortSignal;
  /** Says that the user is being asked, so that the request is shown as waiting for an answer. */
  readonly asking: () => void;
};

/** What a policy adds to a receipt. */
export type Spending = Pick<Receipt, 'promptTokens' | 'completionTokens' | 'isEstimate' | 'costUsd'>;

/** One call that was allowed, from then to its end. */
export interface Admission {
  /**
   * Counts a part of the answer before it goes on, or a whole answer that does not stream.
   *
   * @throws ExecutorError to end the request; what went on before stays valid
   */
  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void>;
  /** The call has ended, in whatever way. Called once; does not throw. */
  end(): Spending;
}

/**
 * Decides which requests run, and how far. The executor asks it before each call of a provider, and tells it what comes; it
 * names no storage and no screen.
 */
export interface RequestPolicy {
  /**
   * Allows a call. It may wait for the user, but the request's own first-token limit goes on meanwhile.
   *
   * @throws ExecutorError such as `not-allowed` or `over-budget` where the call is not to be made
   */
  admit(call: PolicyCall): Promise<Admission>;
}

/** Why a request failed whose user was asked and did not answer in time. */
export function unanswered(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The permission request to the user of this executor timed out.',
    cure: 'Answer the permission prompt where the executor runs, then send the request again.',
  });
}
