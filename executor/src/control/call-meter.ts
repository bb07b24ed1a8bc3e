import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import type { Admission, ProviderRequestKind, Spending } from '../core/policy.ts';
import { type Allowance, appliesTo, type Budget, findAllowance, overBudget, uncountable } from './budget.ts';
import { estimatePrompt } from './estimate-tokens.ts';
import { costOf } from './find-price.ts';
import { limitAnswer } from './limit-answer.ts';
import type { Price } from './price-table.ts';
import { type Amount, addAmounts, NO_AMOUNT, type UsageKey, type UsageLedger, type UsageRow } from './usage-ledger.ts';
import { UsageReader } from './usage-reader.ts';

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

/** After how many answer tokens the budgets are read again, and how many are added to a reservation that is used up. */
const STEP_TOKENS = 256;
/** The largest limit that is sent for an answer. Higher ones are refused by many models. */
const MAX_LIMIT = 16_384;
/** The reservation for a stream that needs no limit. */
const STREAM_RESERVE = 4_096;
/** The smallest share of the remaining budget, if that much is left: most answers fit. */
const MIN_SHARE = 4_096;
/** Part of the remaining budget that one answer reserves, so that concurrent answers can share it. */
const SHARE = 1 / 4;
/** The smallest limit of answer tokens that every API accepts. */
const MIN_LIMIT = 16;
/** How many repeated requests to a model that is loading count as one request. */
const LOADING_REPEATS = 10;

/**
 * Counts one call against the budgets. Reserves usage in advance, so that concurrent calls and tabs cannot exceed a budget together,
 * and releases the unused rest at the end. The reservation for the answer is also the limit that the provider gets, because a
 * non-streaming answer and hidden reasoning cannot be stopped in time. A stream gets one only when little is left: until then it is
 * counted while it arrives, and a limit that the caller did not ask for may be refused by the provider.
 *
 * What counts, on the local day on which the call starts:
 * - A request to the provider, with its prompt, once it has left, whatever becomes of it: an answer, an error, a timeout, a
 *   cancellation. So every retry, every request that is changed after a refusal, and every fallback counts.
 * - Nothing for a call that is denied or over budget, ends before the provider is called, or cannot be converted, and for a request
 *   whose connection could not be opened. A page cannot tell the latter from a lost answer, so there it counts.
 * - While a model is loading, nothing reads the prompt, and the executor asks every few seconds. So the prompt counts once for the whole
 *   wait, and every tenth repetition counts as a request.
 * - Of the answer, what the provider reports, but at least half of the estimate; without a report, the estimate.
 */
export class CallMeter implements Admission {
  readonly #call: MeteredCall;
  readonly #prompt: number;
  readonly #usage: UsageReader;
  /** What the ledger contains of this call. */
  #reserved: Amount = NO_AMOUNT;
  #reservedPrompts = 0;
  #reservedAnswer = 0;
  #checkedAnswer = 0;
  /** The requests that have left, and how many of them with a prompt that counts. */
  #sent = { requests: 0, prompts: 0 };
  /** What the last request added to it. */
  #last = { requests: 0, prompts: 0 };
  /** Whether a request is reserved that did not leave, for the next one. */
  #hasSpare = false;
  #loadingRepeats = 0;
  #isEnded = false;
  /** Limit of tokens for each choice of the answer; undefined if it needs none. */
  readonly maxTokens?: number;
  /** The body with this limit. */
  readonly body?: ChatCompletionBody;

  private constructor(call: MeteredCall) {
    this.#call = call;
    this.#prompt = estimatePrompt(call.body);
    this.#usage = new UsageReader(this.#prompt);
  }

  /**
   * Reserves what the call needs to start.
   *
   * @throws ExecutorError `over-budget`, also if a budget applies and the ledger cannot count
   */
  static async open(call: MeteredCall): Promise<CallMeter> {
    const meter = new CallMeter(call);
    const choices = countChoices(call.body);
    const requested = requestedMaximum(call.body) * choices;
    const needed = Math.min(MIN_LIMIT * choices, requested);
    let answer = 0;
    let isLimited = false;
    await meter.#reserve((allowance) => {
      const room = meter.#requireRoom(allowance, needed, { requests: 1, prompts: 1 });
      const share = Math.min(room, Math.max(Math.floor(room * SHARE), MIN_SHARE), MAX_LIMIT);
      const isPlentiful = call.body.stream === true && share === MAX_LIMIT;
      isLimited = room < Number.POSITIVE_INFINITY && !isPlentiful;
      answer = Math.min(isLimited ? Math.max(share, needed) : STREAM_RESERVE, requested);
      return meter.#amountOf(1, 1, answer);
    });
    meter.#reservedPrompts = 1;
    meter.#reservedAnswer = answer;
    if (!isLimited) return meter;
    const maxTokens = Math.floor(answer / choices);
    return Object.assign(meter, { maxTokens, body: limitAnswer(call.body, maxTokens) });
  }

  onRequest(kind: ProviderRequestKind): void | Promise<void> {
    const isReserved = kind === 'first' || this.#hasSpare;
    this.#hasSpare = false;
    if (isReserved) return this.#addSent(1, 1);
    if (kind !== 'loading') return this.#reserveRequest(1);
    this.#loadingRepeats += 1;
    return this.#loadingRepeats % LOADING_REPEATS === 0 ? this.#reserveRequest(0) : this.#addSent(0, 0);
  }

  onUnsent(): void {
    const { requests, prompts } = this.#last;
    this.#addSent(-requests, -prompts);
    this.#last = { requests: 0, prompts: 0 };
    this.#hasSpare = prompts > 0;
  }

  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void> {
    if (this.#sent.prompts === 0) this.#addSent(1, 1);
    const estimate = this.#usage.add(part);
    // A whole answer has already been paid for, so withholding it saves nothing.
    if (part.object !== 'chat.completion.chunk' || (estimate === 0 && !part.usage)) return undefined;
    const { answer } = this.#usage;
    return answer > this.#reservedAnswer || answer >= this.#checkedAnswer + STEP_TOKENS ? this.#checkAnswer(answer) : undefined;
  }

  end(): Spending {
    if (this.#isEnded) return {};
    this.#isEnded = true;
    const { price, onReportedCost } = this.#call;
    const { requests, prompts } = this.#sent;
    const { prompt, answer, costUsd: reported, isReported, receipt } = this.#usage;
    const used = prompts > 0 ? { prompt: (prompts - 1) * this.#prompt + prompt, answer: Math.ceil(answer) } : { prompt: 0, answer: 0 };
    const estimated = price && costOf(price, used.prompt, used.answer);
    if (reported !== undefined) onReportedCost?.();
    this.#settle({
      requests,
      unpriced: price || reported !== undefined ? 0 : requests,
      tokens: used.prompt + used.answer,
      // Never below the estimate: a provider that reports too little must not get around a budget.
      costUsd: Math.max(reported ?? 0, estimated ?? 0),
    });
    if (prompts === 0) return {};
    const costUsd = reported ?? (price && costOf(price, receipt.promptTokens, receipt.completionTokens));
    return { ...receipt, ...(!isReported && { isEstimate: true }), ...(costUsd !== undefined && { costUsd }) };
  }

  #addSent(requests: number, prompts: number): void {
    this.#sent = { requests: this.#sent.requests + requests, prompts: this.#sent.prompts + prompts };
    this.#last = { requests, prompts };
  }

  /** Reserves a further request, with its prompt or without. */
  async #reserveRequest(prompts: 0 | 1): Promise<void> {
    await this.#reserve((allowance) => {
      this.#requireRoom(allowance, this.#reservedAnswer, { requests: 1, prompts });
      return this.#amountOf(1, prompts, 0);
    });
    this.#reservedPrompts += prompts;
    this.#addSent(1, prompts);
  }

  /** Checks that the answer so far fits the budgets, which may have been changed, and reserves more of it. */
  async #checkAnswer(answer: number): Promise<void> {
    const needed = Math.ceil(answer);
    let more = 0;
    await this.#reserve((allowance) => {
      const room = this.#requireRoom(allowance, needed, { requests: 0, prompts: 0 });
      more = needed > this.#reservedAnswer ? Math.min(room, needed + STEP_TOKENS) - this.#reservedAnswer : 0;
      return this.#amountOf(0, 0, more);
    });
    this.#reservedAnswer += more;
    this.#checkedAnswer = answer;
  }

  /**
   * The number of answer tokens that the budgets leave for this call.
   *
   * @param allowance - what they leave without what this call has reserved
   * @param added - what the call reserves now in addition
   * @throws ExecutorError `over-budget` if they are fewer than needed, or no further request is allowed
   */
  #requireRoom(allowance: Allowance, needed: number, added: { readonly requests: number; readonly prompts: number }): number {
    const { price, reportsCost } = this.#call;
    const during = added.requests > 0 ? 'before' : 'answer';
    if (added.requests > 0) {
      if (allowance.requests < this.#reserved.requests + added.requests) throw overBudget('requests', during);
      if (!price && reportsCost && allowance.usd <= 0) throw overBudget('usd', during);
    }
    const prompt = (this.#reservedPrompts + added.prompts) * this.#prompt;
    const room = maxAnswerTokens(allowance, prompt, price);
    if (room < needed) throw overBudget(allowance.tokens < prompt + needed ? 'tokens' : 'usd', during);
    return room;
  }

  #amountOf(requests: number, prompts: number, answer: number): Amount {
    const { price } = this.#call;
    const prompt = prompts * this.#prompt;
    return { requests, tokens: prompt + answer, costUsd: price ? costOf(price, prompt, answer) : 0, unpriced: price ? 0 : requests };
  }

  /**
   * Adds to the ledger what `decide` returns for the allowance without this call. If no budget applies, adds nothing before the end, so
   * that no call waits for the ledger.
   */
  async #reserve(decide: (allowance: Allowance) => Amount): Promise<void> {
    const { key, ledger } = this.#call;
    const budgets = await this.#call.budgets();
    if (!budgets.some((budget) => appliesTo(budget, key))) {
      decide(findAllowance([], key, []));
      return;
    }
    let amount = NO_AMOUNT;
    let refusal: unknown;
    const decideAmount = (rows: readonly UsageRow[]): Amount => {
      try {
        amount = decide(findAllowance(budgets, key, this.#withoutOwn(rows)));
        return amount;
      } catch (thrown) {
        refusal = thrown;
        throw thrown;
      }
    };
    try {
      await ledger.add(key, decideAmount);
    } catch (thrown) {
      // Usage that cannot be counted must not get around a budget.
      throw thrown === refusal ? thrown : uncountable(thrown);
    }
    if (this.#isEnded) void ledger.add(key, () => negate(amount)).catch(() => undefined);
    else this.#reserved = addAmounts(this.#reserved, amount);
  }

  #withoutOwn(rows: readonly UsageRow[]): readonly UsageRow[] {
    const { backend, provider } = this.#call.key;
    const own = negate(this.#reserved);
    return rows.map((row) => (row.backend === backend && row.provider === provider ? { ...row, ...addAmounts(row, own) } : row));
  }

  /** Replaces what the ledger contains of this call. */
  #settle(used: Amount): void {
    const { key, ledger } = this.#call;
    const own = negate(this.#reserved);
    const change = {
      requests: used.requests + own.requests,
      tokens: used.tokens + own.tokens,
      costUsd: used.costUsd + own.costUsd,
      unpriced: used.unpriced + own.unpriced,
    };
    ledger.add(key, () => change).catch(() => undefined);
  }
}

function negate({ requests, tokens, costUsd, unpriced }: Amount): Amount {
  return { requests: -requests, tokens: -tokens, costUsd: -costUsd, unpriced: -unpriced };
}

/** The number of answer tokens that an allowance permits after a prompt. Without a known price, a spending limit does not apply. */
function maxAnswerTokens({ tokens, usd }: Allowance, prompt: number, price: Price | undefined): number {
  const maxTokens = tokens - prompt;
  if (!price) return maxTokens;
  const left = usd - costOf(price, prompt, 0);
  if (left < 0) return Number.NEGATIVE_INFINITY;
  return price.outputUsd > 0 ? Math.min(maxTokens, Math.floor((left * 1_000_000) / price.outputUsd)) : maxTokens;
}

/** The number of answers that a request asks for. */
function countChoices({ n }: ChatCompletionBody): number {
  const choices = Math.ceil(Number(n));
  return choices > 1 ? Math.min(choices, Number.MAX_SAFE_INTEGER) : 1;
}

/** The maximum number of tokens per answer that the request sets. */
function requestedMaximum({ max_tokens: older, max_completion_tokens: newer }: ChatCompletionBody): number {
  const limits = [older, newer].filter((each): each is number => typeof each === 'number' && each >= 1);
  return Math.floor(Math.min(...limits, Number.POSITIVE_INFINITY));
}
