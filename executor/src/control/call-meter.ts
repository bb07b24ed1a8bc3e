import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import type { Admission, Spending } from '../core/policy.ts';
import { type Allowance, type Budget, findAllowance, overBudget } from './budget.ts';
import { estimateAnswer, estimatePrompt } from './estimate-tokens.ts';
import { costOf } from './find-price.ts';
import type { Price } from './price-table.ts';
import type { Amount, UsageKey, UsageLedger } from './usage-ledger.ts';

/** The input for metering one call. */
export type Metered = {
  readonly key: UsageKey;
  readonly body: ChatCompletionBody;
  /** Undefined if unknown. */
  readonly price: Price | undefined;
  /** The current budgets; read again during the answer, so that a change applies at once. */
  readonly budgets: () => Promise<readonly Budget[]>;
  readonly ledger: UsageLedger;
};

/** Answer tokens reserved at a time: enough to be rare, few enough for concurrent answers to share a budget. */
const STEP = 256;
/** Tokens reserved for a non-streaming answer if the request sets no maximum. */
const WHOLE = 2048;

/**
 * Counts one call against the budgets. Usage is reserved in advance, so that concurrent calls and tabs cannot exceed a budget
 * together; the unused rest is released at the end.
 */
export class CallMeter implements Admission {
  readonly #call: Metered;
  #promptTokens: number;
  #answerTokens = 0;
  /** Reserved answer tokens. */
  #aside = 0;
  #setAside: Amount = { requests: 0, tokens: 0, costUsd: 0, unpriced: 0 };
  /** Whether the provider reported usage. */
  #isTold = false;
  #hasAnswered = false;
  #isEnded = false;

  private constructor(call: Metered) {
    this.#call = call;
    this.#promptTokens = estimatePrompt(call.body);
  }

  /**
   * Reserves what the call needs to start.
   *
   * @throws ExecutorError `over-budget`
   */
  static async open(call: Metered): Promise<CallMeter> {
    const meter = new CallMeter(call);
    const isStream = call.body.stream === true;
    await meter.#add(Math.min(isStream ? STEP : WHOLE, longestAnswer(call.body)), 1, 'before');
    return meter;
  }

  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void> {
    this.#hasAnswered = true;
    const estimate = estimateAnswer(part);
    this.#answerTokens += estimate;
    const { usage } = part;
    if (usage?.completion_tokens !== undefined) {
      this.#isTold = true;
      this.#answerTokens = usage.completion_tokens;
      this.#promptTokens = usage.prompt_tokens ?? this.#promptTokens;
    }
    // A complete answer has already been paid for; withholding it saves nothing.
    const isPiece = part.object === 'chat.completion.chunk' && estimate > 0;
    return isPiece && this.#answerTokens > this.#aside ? this.#add(STEP, 0, 'answer') : undefined;
  }

  end(): Spending {
    if (this.#isEnded) return {};
    this.#isEnded = true;
    const { price } = this.#call;
    const [prompt, answer] = this.#hasAnswered ? [this.#promptTokens, Math.ceil(this.#answerTokens)] : [0, 0];
    const costUsd = price ? costOf(price, prompt, answer) : undefined;
    const unused = {
      requests: 0,
      unpriced: 0,
      tokens: prompt + answer - this.#setAside.tokens,
      costUsd: (costUsd ?? 0) - this.#setAside.costUsd,
    };
    this.#call.ledger.add(this.#call.key, () => unused).catch(() => undefined);
    if (!this.#hasAnswered) return {};
    return {
      promptTokens: prompt,
      completionTokens: answer,
      ...(!this.#isTold && { isEstimate: true }),
      ...(costUsd !== undefined && { costUsd }),
    };
  }

  /** Reserves more, or less if the budgets leave less. */
  async #add(wanted: number, requests: 0 | 1, during: 'before' | 'answer'): Promise<void> {
    const { key, price, ledger } = this.#call;
    const budgets = await this.#call.budgets();
    const prompt = requests * this.#promptTokens;
    // Received tokens must be covered; an answer has at least one.
    const needed = Math.max(1, Math.ceil(this.#answerTokens - this.#aside));
    await ledger.add(key, (rows) => {
      const allowance = findAllowance(budgets, key, rows);
      if (allowance.requests < requests) throw overBudget('requests', during);
      const answer = Math.min(Math.max(wanted, needed), answerWithin(allowance, prompt, price));
      if (answer < needed) throw overBudget(allowance.tokens < prompt + needed ? 'tokens' : 'usd', during);
      const unpriced = price ? 0 : requests;
      const amount = { requests, tokens: prompt + answer, costUsd: price ? costOf(price, prompt, answer) : 0, unpriced };
      this.#aside += answer;
      this.#setAside = {
        ...this.#setAside,
        tokens: this.#setAside.tokens + amount.tokens,
        costUsd: this.#setAside.costUsd + amount.costUsd,
      };
      return amount;
    });
  }
}

/** The answer tokens an allowance permits after a prompt. A spending limit does not apply without a known price. */
function answerWithin({ tokens, usd }: Allowance, prompt: number, price: Price | undefined): number {
  const room = tokens - prompt;
  if (!price) return room;
  const left = usd - costOf(price, prompt, 0);
  if (left < 0) return 0;
  return price.outputUsd > 0 ? Math.min(room, Math.floor((left * 1_000_000) / price.outputUsd)) : room;
}

/** The maximum answer length the request sets. */
function longestAnswer({ max_tokens: older, max_completion_tokens: newer }: ChatCompletionBody): number {
  const given = [older, newer].filter((each): each is number => typeof each === 'number' && each > 0);
  return Math.min(...given, Number.POSITIVE_INFINITY);
}
