import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { type Admission, readReportedCost, type Spending } from '../core/policy.ts';
import { type Allowance, type Budget, findAllowance, overBudget } from './budget.ts';
import { estimateAnswer, estimatePrompt } from './estimate-tokens.ts';
import { costOf } from './find-price.ts';
import type { Price } from './price-table.ts';
import type { UsageKey, UsageLedger } from './usage-ledger.ts';

/** A call to meter. */
export type MeteredCall = {
  readonly key: UsageKey;
  readonly body: ChatCompletionBody;
  /** Undefined if unknown. */
  readonly price: Price | undefined;
  /** Whether this provider has reported costs, so that spending limits cover its models without a known price too. */
  readonly reportsCost?: boolean;
  /** Called when the provider reports a cost. */
  readonly onReportedCost?: () => void;
  /** The current budgets. Called again during the answer, so that changes apply immediately. */
  readonly budgets: () => Promise<readonly Budget[]>;
  readonly ledger: UsageLedger;
};

/** Number of answer tokens per reservation. Few, so that concurrent answers can share a budget. */
const STREAM_RESERVE = 256;
/** Number of tokens reserved for a non-streaming answer, unless the request sets a lower maximum. */
const WHOLE_RESERVE = 2048;

/**
 * Counts one call against the budgets. Reserves usage in advance, so that concurrent calls and tabs cannot exceed a budget together,
 * and releases the unused rest at the end.
 */
export class CallMeter implements Admission {
  readonly #call: MeteredCall;
  #promptTokens: number;
  #answerTokens = 0;
  #reservedAnswerTokens = 0;
  #reservedTokens = 0;
  #reservedUsd = 0;
  /** The cost that the provider reported, in US dollars. */
  #reportedUsd: number | undefined;
  /** Whether the provider reported usage. */
  #isReported = false;
  #hasAnswered = false;
  #isEnded = false;

  private constructor(call: MeteredCall) {
    this.#call = call;
    this.#promptTokens = estimatePrompt(call.body);
  }

  /**
   * Reserves what the call needs to start.
   *
   * @throws ExecutorError `over-budget`
   */
  static async open(call: MeteredCall): Promise<CallMeter> {
    const meter = new CallMeter(call);
    const isStream = call.body.stream === true;
    await meter.#reserve(Math.min(isStream ? STREAM_RESERVE : WHOLE_RESERVE, requestedMaximum(call.body)), 1, 'before');
    return meter;
  }

  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void> {
    this.#hasAnswered = true;
    const estimate = estimateAnswer(part);
    this.#answerTokens += estimate;
    const { usage } = part;
    this.#reportedUsd = readReportedCost(usage) ?? this.#reportedUsd;
    if (usage?.completion_tokens !== undefined) {
      this.#isReported = true;
      this.#answerTokens = usage.completion_tokens;
      this.#promptTokens = usage.prompt_tokens ?? this.#promptTokens;
    }
    // A whole answer has already been paid for, so withholding it saves nothing.
    const isChunk = part.object === 'chat.completion.chunk' && estimate > 0;
    return isChunk && this.#answerTokens > this.#reservedAnswerTokens ? this.#reserve(STREAM_RESERVE, 0, 'answer') : undefined;
  }

  end(): Spending {
    if (this.#isEnded) return {};
    this.#isEnded = true;
    const { price, onReportedCost } = this.#call;
    const reported = this.#reportedUsd;
    const [prompt, answer] = this.#hasAnswered ? [this.#promptTokens, Math.ceil(this.#answerTokens)] : [0, 0];
    const estimated = price ? costOf(price, prompt, answer) : undefined;
    if (reported !== undefined) onReportedCost?.();
    const unused = {
      requests: 0,
      unpriced: reported !== undefined && !price ? -1 : 0,
      tokens: prompt + answer - this.#reservedTokens,
      // Never below the estimate: a provider that reports too little must not get around a budget.
      costUsd: Math.max(reported ?? 0, estimated ?? 0) - this.#reservedUsd,
    };
    const costUsd = reported ?? estimated;
    this.#call.ledger.add(this.#call.key, () => unused).catch(() => undefined);
    if (!this.#hasAnswered) return {};
    return {
      promptTokens: prompt,
      completionTokens: answer,
      ...(!this.#isReported && { isEstimate: true }),
      ...(costUsd !== undefined && { costUsd }),
    };
  }

  /** Reserves answer tokens, or as many as the budgets allow. */
  async #reserve(wanted: number, requests: 0 | 1, during: 'before' | 'answer'): Promise<void> {
    const { key, price, ledger, reportsCost } = this.#call;
    const budgets = await this.#call.budgets();
    const prompt = requests * this.#promptTokens;
    // The reservation must cover the tokens that have arrived, and at least one.
    const needed = Math.max(1, Math.ceil(this.#answerTokens - this.#reservedAnswerTokens));
    await ledger.add(key, (rows) => {
      const allowance = findAllowance(budgets, key, rows);
      if (allowance.requests < requests) throw overBudget('requests', during);
      if (requests > 0 && !price && reportsCost && allowance.usd <= 0) throw overBudget('usd', during);
      const answer = Math.min(Math.max(wanted, needed), maxAnswerTokens(allowance, prompt, price));
      if (answer < needed) throw overBudget(allowance.tokens < prompt + needed ? 'tokens' : 'usd', during);
      const unpriced = price ? 0 : requests;
      const amount = { requests, tokens: prompt + answer, costUsd: price ? costOf(price, prompt, answer) : 0, unpriced };
      this.#reservedAnswerTokens += answer;
      this.#reservedTokens += amount.tokens;
      this.#reservedUsd += amount.costUsd;
      return amount;
    });
  }
}

/** The number of answer tokens that an allowance permits after a prompt. Without a known price, a spending limit does not apply. */
function maxAnswerTokens({ tokens, usd }: Allowance, prompt: number, price: Price | undefined): number {
  const maxTokens = tokens - prompt;
  if (!price) return maxTokens;
  const left = usd - costOf(price, prompt, 0);
  if (left < 0) return 0;
  return price.outputUsd > 0 ? Math.min(maxTokens, Math.floor((left * 1_000_000) / price.outputUsd)) : maxTokens;
}

/** The maximum number of answer tokens that the request sets. */
function requestedMaximum({ max_tokens: older, max_completion_tokens: newer }: ChatCompletionBody): number {
  const limits = [older, newer].filter((each): each is number => typeof each === 'number' && each > 0);
  return Math.min(...limits, Number.POSITIVE_INFINITY);
}
