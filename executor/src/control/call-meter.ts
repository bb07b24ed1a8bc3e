import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import type { Admission, ProviderRequestKind, Spending } from '../core/policy.ts';
import { MIN_LIMIT } from '../providers/provider.ts';
import { type Allowance, overBudget } from './budget.ts';
import { estimateLinkedFiles, estimatePrompt } from './estimate-tokens.ts';
import { costOf } from './find-price.ts';
import { type Entry, LedgerEntry, type LedgerPlace } from './ledger-entry.ts';
import { countChoices, limitAnswer, requestedMaximum } from './limit-answer.ts';
import type { Price } from './price-table.ts';
import { UnseenAnswer } from './unseen-answer.ts';
import type { Amount } from './usage-ledger.ts';
import { UsageReader } from './usage-reader.ts';

/** A call to meter. If a budget applies, the budgets are read again during the answer, so that changes apply immediately. */
export type MeteredCall = LedgerPlace & {
  readonly body: ChatCompletionBody;
  /** Undefined if unknown. */
  readonly price: Price | undefined;
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
/** How many repeated requests to a model that is loading count as one request. */
const LOADING_REPEATS = 10;

/** What a call may use: requests, how many of them with a prompt that counts, and tokens of the answer. */
type Held = { readonly requests: number; readonly prompts: number; readonly answer: number };

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
 * - Of the answer, what the provider reports, but at least half of the estimate; without a report, the estimate. For an answer that
 *   ends early also what was generated unseen, by {@link UnseenAnswer}, up to the reservation.
 *
 * The ledger counts requests, prompts and what there is of the answer at once, and only its rest is reserved. So if the program is
 * killed, the former stays counted, and the reservation lapses.
 */
export class CallMeter implements Admission {
  readonly #call: MeteredCall;
  readonly #entry: LedgerEntry;
  readonly #prompt: number;
  readonly #usage: UsageReader;
  readonly #unseen: UnseenAnswer;
  #held: Held = { requests: 0, prompts: 0, answer: 0 };
  #checkedAnswer = 0;
  /** The requests that have left, and how many of them with a prompt that counts. */
  #sent = { requests: 0, prompts: 0 };
  /** What the last request added to it. */
  #last = { requests: 0, prompts: 0 };
  /** Whether a request is reserved that did not leave, for the next one. */
  #hasSpare = false;
  #loadingRepeats = 0;
  #isEnded = false;
  /** Limit of tokens of the answer; undefined if it needs none. */
  readonly maxTokens?: number;
  /** The body with this limit. */
  readonly body?: ChatCompletionBody;

  private constructor(call: MeteredCall) {
    this.#call = call;
    this.#entry = new LedgerEntry(call, () => this.#entryOf(this.#held));
    const [prompt, linked] = [estimatePrompt(call.body), estimateLinkedFiles(call.body)];
    this.#prompt = prompt + linked;
    this.#usage = new UsageReader(prompt, linked);
    this.#unseen = new UnseenAnswer(call.body.stream === true);
  }

  /**
   * Reserves what the call needs to start.
   *
   * @throws ExecutorError `over-budget`, also if a budget applies and the ledger cannot count
   */
  static async open(call: MeteredCall): Promise<CallMeter> {
    const meter = new CallMeter(call);
    const choices = countChoices(call.body);
    // An API may raise a lower limit to this.
    const requested = Math.max(requestedMaximum(call.body), MIN_LIMIT) * choices;
    const needed = MIN_LIMIT * choices;
    let isLimited = false;
    await meter.#reserve((allowance, reportsCost) => {
      const room = meter.#requireRoom(allowance, needed, { requests: 1, prompts: 1 }, reportsCost);
      const share = Math.min(room, Math.max(Math.floor(room * SHARE), MIN_SHARE), MAX_LIMIT);
      const isPlentiful = call.body.stream === true && share === MAX_LIMIT;
      isLimited = room < Number.POSITIVE_INFINITY && !isPlentiful;
      return { requests: 1, prompts: 1, answer: Math.min(isLimited ? Math.max(share, needed) : STREAM_RESERVE, requested) };
    });
    const { answer: maxTokens } = meter.#held;
    return isLimited ? Object.assign(meter, { maxTokens, body: limitAnswer(call.body, maxTokens) }) : meter;
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
    this.#unseen.stop();
  }

  onFailure(): void {
    this.#unseen.stop();
  }

  count(part: ChatCompletionChunk | ChatCompletion): void | Promise<void> {
    if (this.#sent.prompts === 0) this.#addSent(1, 1);
    this.#usage.add(part);
    this.#unseen.arrive(part, Boolean(part.usage));
    // A whole answer has already been paid for, so withholding it saves nothing.
    if (!this.#entry.isMetered || part.object !== 'chat.completion.chunk') return undefined;
    const { answer } = this.#usage;
    return answer > this.#held.answer || answer >= this.#checkedAnswer + STEP_TOKENS ? this.#checkAnswer(answer) : undefined;
  }

  end(): Spending {
    if (this.#isEnded) return {};
    this.#isEnded = true;
    const { price } = this.#call;
    const { requests, prompts } = this.#sent;
    const { prompt, answer, costUsd: reported, isReported, receipt } = this.#usage;
    const arrived = Math.ceil(answer);
    const unseen = this.#unseenWithin(this.#held);
    const used = prompts > 0 ? { prompt: (prompts - 1) * this.#prompt + prompt, answer: arrived + unseen } : { prompt: 0, answer: 0 };
    const estimated = price && costOf(price, used.prompt, used.answer);
    this.#entry.settle(
      {
        requests,
        unpriced: price || reported !== undefined ? 0 : requests,
        tokens: used.prompt + used.answer,
        // Never below the estimate: a provider that reports too little must not get around a budget.
        costUsd: Math.max(reported ?? 0, estimated ?? 0),
      },
      reported !== undefined,
    );
    if (prompts === 0) return {};
    const { promptTokens } = receipt;
    const completionTokens = receipt.completionTokens + unseen;
    const costUsd = reported ?? (price && costOf(price, promptTokens, completionTokens));
    const isEstimate = !isReported || unseen > 0;
    return { promptTokens, completionTokens, ...(isEstimate && { isEstimate }), ...(costUsd !== undefined && { costUsd }) };
  }

  #addSent(requests: number, prompts: number): void {
    this.#sent = { requests: this.#sent.requests + requests, prompts: this.#sent.prompts + prompts };
    this.#last = { requests, prompts };
    this.#unseen.start();
  }

  /** Reserves a further request, with its prompt or without. */
  async #reserveRequest(prompts: 0 | 1): Promise<void> {
    await this.#reserve((allowance, reportsCost) => {
      const { requests, prompts: before, answer } = this.#held;
      const held = { requests: requests + 1, prompts: before + prompts, answer };
      this.#requireRoom(allowance, answer, held, reportsCost);
      return held;
    });
    this.#addSent(1, prompts);
  }

  /** Checks that the answer so far fits the budgets, which may have been changed, and reserves more of it. */
  async #checkAnswer(answer: number): Promise<void> {
    const needed = Math.ceil(answer);
    await this.#reserve((allowance) => {
      const room = this.#requireRoom(allowance, needed, this.#held);
      return { ...this.#held, answer: needed > this.#held.answer ? Math.min(room, needed + STEP_TOKENS) : this.#held.answer };
    });
    this.#checkedAnswer = answer;
  }

  /**
   * The number of answer tokens that the budgets leave for this call.
   *
   * @param allowance - what they leave without this call
   * @param held - the requests and prompts that the call needs
   * @param reportsCost - whether the provider reports costs, so that spending limits cover its models without a known price too
   * @throws ExecutorError `over-budget` if they are fewer than needed, or no further request is allowed
   */
  #requireRoom(allowance: Allowance, needed: number, held: Omit<Held, 'answer'>, reportsCost = false): number {
    const { price } = this.#call;
    const during = held.requests > this.#held.requests ? 'before' : 'answer';
    if (during === 'before') {
      if (allowance.requests < held.requests) throw overBudget('requests', during);
      if (!price && reportsCost && allowance.usd <= 0) throw overBudget('usd', during);
    }
    const prompt = held.prompts * this.#prompt;
    const room = maxAnswerTokens(allowance, prompt, price);
    if (room < needed) throw overBudget(allowance.tokens < prompt + needed ? 'tokens' : 'usd', during);
    return room;
  }

  #amountOf({ requests, prompts, answer }: Held): Amount {
    const { price } = this.#call;
    const prompt = prompts * this.#prompt;
    return { requests, tokens: prompt + answer, costUsd: price ? costOf(price, prompt, answer) : 0, unpriced: price ? 0 : requests };
  }

  /** Reserves what `decide` returns. */
  async #reserve(decide: (allowance: Allowance, reportsCost: boolean) => Held): Promise<void> {
    let held = this.#held;
    await this.#entry.reserve((allowance, reportsCost) => {
      held = decide(allowance, reportsCost);
      return this.#entryOf(held);
    });
    this.#held = held;
  }

  /** What the ledger contains of the call: requests, prompts and what there is of the answer count, and the rest is reserved. */
  #entryOf(held: Held): Entry {
    const isLeaving = held.requests > this.#sent.requests;
    const answer = Math.ceil(this.#usage.answer) + this.#unseenWithin(held, isLeaving ? this.#unseen.least : 0);
    const reserved = this.#amountOf({ requests: 0, prompts: 0, answer: Math.max(0, held.answer - answer) });
    return { counted: this.#amountOf({ ...held, answer }), reserved };
  }

  /** What was generated unseen of the answer, up to the reservation. */
  #unseenWithin({ answer }: Held, least = 0): number {
    const room = Math.max(0, answer - Math.ceil(this.#usage.answer));
    return Math.min(Math.ceil(Math.max(this.#unseen.tokens, least)), room);
  }
}

/** The number of answer tokens that an allowance permits after a prompt. Without a known price, a spending limit does not apply. */
function maxAnswerTokens({ tokens, usd }: Allowance, prompt: number, price: Price | undefined): number {
  const maxTokens = tokens - prompt;
  if (!price) return maxTokens;
  const left = usd - costOf(price, prompt, 0);
  if (left < 0) return Number.NEGATIVE_INFINITY;
  return price.outputUsd > 0 ? Math.min(maxTokens, Math.floor((left * 1_000_000) / price.outputUsd)) : maxTokens;
}
