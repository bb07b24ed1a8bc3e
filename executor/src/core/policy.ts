import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Receipt } from './state.ts';

/** A call that is about to be made to a provider. It stays in this process: the body holds the prompt. */
export type PolicyCall = {
  /** The executor's id of the request; unchanged when another provider is tried. */
  readonly requestId: string;
  /** The model, by the id the caller used. */
  readonly model: string;
  /** The provider to call, without its key. */
  readonly provider: Omit<ProviderSettings, 'apiKey'>;
  /** The request body for the provider; `body.model` is the provider's own id. */
  readonly body: ChatCompletionBody;
  /** Aborts when the request is stopped or times out. */
  readonly signal: AbortSignal;
  /** Marks the request as waiting for the user's decision. */
  readonly asking: () => void;
};

/** The usage fields a policy adds to a receipt. */
export type Spending = Pick<Receipt, 'promptTokens' | 'completionTokens' | 'isEstimate' | 'costUsd'>;

/** An allowed call, until it ends. */
export interface Admission {
  /**
   * Counts a part of the answer before it is passed on, or a whole non-streaming answer.
   *
   * @throws ExecutorError to end the request; parts already passed on stay valid
   */
  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void>;
  /** Called once when the call ends, however it ended; does not throw. */
  end(): Spending;
}

/**
 * Decides which requests run and limits them. The executor calls it before each provider call and for each part of the
 * answer. Independent of storage and user interface.
 */
export interface RequestPolicy {
  /**
   * Allows a call. May wait for the user, while the request's first-token limit keeps running.
   *
   * @throws ExecutorError such as `not-allowed` or `over-budget` if the call must not be made
   */
  admit(call: PolicyCall): Promise<Admission>;
}

/** The error for a request the user did not decide on in time. */
export function unanswered(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The permission request to the user of this executor timed out.',
    cure: 'Answer the permission prompt where the executor runs, then send the request again.',
  });
}
