import type { ChatCompletion, ChatCompletionChunk, Usage } from '@chat-executor/protocol';
import { readReportedCost } from '../core/policy.ts';
import { estimateAnswer } from './estimate-tokens.ts';

/** Counts the tokens of one answer, from estimates and from what the provider reports. */
export class UsageReader {
  readonly #promptEstimate: number;
  readonly #linkedEstimate: number;
  #answerEstimate = 0;
  /** The estimate of what has arrived since the last report. */
  #unreported = 0;
  #reportedPrompt: number | undefined;
  #reportedAnswer: number | undefined;
  /** The cost that the provider reported, in US dollars. */
  costUsd: number | undefined;

  /** @param linkedEstimate - tokens of linked files, which count only until the provider reports the prompt */
  constructor(promptEstimate: number, linkedEstimate: number) {
    this.#promptEstimate = promptEstimate;
    this.#linkedEstimate = linkedEstimate;
  }

  /** Adds a chunk or a whole answer. Returns its estimated tokens, without those of its usage. */
  add(part: ChatCompletionChunk | ChatCompletion): number {
    const estimate = estimateAnswer(part);
    this.#answerEstimate += estimate;
    this.#unreported += estimate;
    const usage = part.usage ?? undefined;
    const cost = readReportedCost(usage);
    if (cost !== undefined) this.costUsd = Math.max(cost, this.costUsd ?? 0);
    if (usage) this.#read(usage);
    return estimate;
  }

  #read({ prompt_tokens: prompt, completion_tokens: answer, total_tokens: total }: Usage): void {
    if (isCount(prompt)) this.#reportedPrompt = Math.max(prompt, this.#reportedPrompt ?? 0);
    if (!isCount(answer)) return;
    // Some APIs leave reasoning out of the answer's tokens, but not out of the total.
    const hidden = isCount(prompt) && isCount(total) ? total - prompt : 0;
    this.#reportedAnswer = Math.max(answer, hidden, this.#reportedAnswer ?? 0);
    this.#unreported = 0;
  }

  /** Whether the provider reported usage. */
  get isReported(): boolean {
    return this.#reportedAnswer !== undefined;
  }

  /** The tokens of the prompt that count. */
  get prompt(): number {
    return this.#reportedPrompt === undefined
      ? this.#promptEstimate + this.#linkedEstimate
      : atLeastHalf(this.#reportedPrompt, this.#promptEstimate);
  }

  /** The tokens of the answer that count. Not rounded. */
  get answer(): number {
    const reported = this.#reportedAnswer === undefined ? undefined : this.#reportedAnswer + this.#unreported;
    return atLeastHalf(reported, this.#answerEstimate);
  }

  /** The tokens as reported, or as estimated if they are not. */
  get receipt(): { readonly promptTokens: number; readonly completionTokens: number } {
    const { answer } = this;
    return {
      promptTokens: this.#reportedPrompt ?? this.prompt,
      completionTokens: this.#reportedAnswer ?? Math.ceil(answer),
    };
  }
}

/** More tokens than any model reads or writes in one request. A report above it would use up every budget of the day. */
const MAX_COUNT = 10_000_000;

/** Whether a value is a plausible number of tokens. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_COUNT;
}

/** A reported number; at least half of the estimate, so that a provider that reports too little does not get around a budget. */
function atLeastHalf(reported: number | undefined, estimate: number): number {
  return reported === undefined ? estimate : Math.max(reported, Math.ceil(estimate / 2));
}
