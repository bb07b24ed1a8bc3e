import { type ChatCompletion, type ChatCompletionBody, type ChatCompletionChunk, isRecord, type Usage } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Receipt, RequestState } from './state.ts';

/** A call to a provider that the policy can allow or reject. Do not store or send it: it contains the prompt. */
export type PolicyCall = {
  /** The executor's id of the request. A fallback gets the same id. */
  readonly requestId: string;
  /** The model that runs, by the id under which it is offered. Not always the one that the request names first (rule REQ-7). */
  readonly model: string;
  /** The provider to call, without its secrets. */
  readonly provider: Omit<ProviderSettings, 'apiKey' | 'headers' | 'extraBody'>;
  /** The request body for the provider; `body.model` is the provider's own id. */
  readonly body: ChatCompletionBody;
  /** Aborts when the request is stopped or times out. */
  readonly signal: AbortSignal;
  /** Marks the request as waiting for the user: for permission, which is the default, or for the keys to be unlocked. */
  readonly asking: (status?: 'asking' | 'locked') => void;
};

/** The usage fields a policy adds to a receipt. */
export type Spending = Pick<Receipt, 'promptTokens' | 'completionTokens' | 'isEstimate' | 'costUsd'>;

/** The sum of the usage of several calls. An amount that no call knows is absent. */
export function sumSpending(parts: readonly Spending[]): Spending {
  const total: { -readonly [Name in keyof Spending]: Spending[Name] } = {};
  for (const name of ['promptTokens', 'completionTokens', 'costUsd'] as const) {
    const known = parts.map((part) => part[name]).filter((amount) => amount !== undefined);
    if (known.length > 0) total[name] = known.reduce((sum, amount) => sum + amount, 0);
  }
  if (parts.some(({ isEstimate }) => isEstimate)) total.isEstimate = true;
  return total;
}

/**
 * The cost in US dollars that a provider reports; undefined if it reports none. Reads `cost` of OpenRouter and others, Perplexity's
 * `cost.total_cost`, xAI's ticks (ten billion per dollar) and DeepInfra's `estimated_cost`. With the user's own key at OpenRouter
 * (`is_byok`), `cost` is only the fee, and the provider charges the rest.
 */
export function readReportedCost(usage: Usage | null | undefined): number | undefined {
  const { cost, estimated_cost, cost_in_usd_ticks: ticks, is_byok, cost_details } = (usage ?? {}) as Record<string, unknown>;
  const parts = [isRecord(cost) ? cost['total_cost'] : (cost ?? (typeof ticks === 'number' ? ticks / 1e10 : estimated_cost))];
  if (is_byok === true && isRecord(cost_details)) parts.push(cost_details['upstream_inference_cost'] ?? 0);
  const total = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' && part >= 0 ? part : Number.NaN), 0);
  return total <= MAX_COST_USD ? total : undefined;
}

/** The highest plausible cost of one answer, in US dollars. A higher one is an error, which would use up a budget for the day. */
const MAX_COST_USD = 1_000;

/** A request to the provider: the first of a call, a repeated or changed one, or a repeated one because the model was loading. */
export type ProviderRequestKind = 'first' | 'repeated' | 'loading';

/** An allowed call. */
export interface Admission {
  /** Limit of tokens of the answer, with its reasoning and all choices, which the provider gets. Default: none. */
  readonly maxTokens?: number;
  /** The body to send instead of that of the call, with this limit. */
  readonly body?: ChatCompletionBody;
  /**
   * Called before each request to the provider, which counts from then on: also before a retry and a changed request.
   *
   * @throws ExecutorError if a repeated request must not be made
   */
  onRequest?(kind: ProviderRequestKind): void | Promise<void>;
  /** Called when the last request turns out not to have left, such as after a refused connection. */
  onUnsent?(): void;
  /** Called when the provider reports an error, so that it generates no more. */
  onFailure?(): void;
  /**
   * Counts a chunk before it is sent, or a whole non-streaming answer.
   *
   * @throws ExecutorError to end the request; chunks that were already sent stay valid
   */
  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void>;
  /** Returns the usage. Called once when the call ends, even after a failure; does not throw. */
  end(): Spending;
}

/**
 * Decides which requests run, and limits them. The executor consults it before each provider call, and for each chunk of the
 * answer.
 */
export interface RequestPolicy {
  /**
   * Allows a call. May wait for the user, but does not extend the request's first-token limit.
   *
   * @throws ExecutorError such as `not-allowed` or `over-budget` if the call must not be made
   */
  admit(call: PolicyCall): Promise<Admission>;
}

/** The error for a request whose user did not answer the shown question in time; undefined if it waits for none. */
export function userTimeout(status: RequestState['status']): ExecutorError | undefined {
  if (status === 'asking')
    return new ExecutorError('not-allowed', {
      sentence: 'The permission request to the user of this executor timed out.',
      cure: 'Answer the permission prompt where the executor runs, then send the request again.',
    });
  if (status === 'locked')
    return new ExecutorError('not-allowed', {
      sentence: 'The user of this executor did not unlock the keys in time.',
      cure: 'Unlock the keys where the executor runs, then send the request again.',
    });
  return undefined;
}
