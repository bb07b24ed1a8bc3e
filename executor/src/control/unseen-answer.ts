import type { ChatCompletion, ChatCompletionChunk } from '@chat-executor/protocol';

/** About what hosted models generate: 50 to 150 tokens per second. */
const TOKENS_PER_SECOND = 100;
/** Shorter pauses are part of a stream, in milliseconds. */
const MIN_PAUSE_MS = 1_000;
/**
 * How long a provider goes on after the connection is closed, in milliseconds. Streams stop soon; without streaming, most providers
 * finish the answer and charge it: https://openrouter.ai/docs/api-reference/streaming#stream-cancellation.
 */
const AFTER_CLOSING_MS = { stream: 1_000, whole: 10_000 };

/**
 * Estimates what a provider has generated unseen of an answer that ends early: hidden reasoning, and what did not arrive before the
 * answer was stopped, timed out or was cut off. By the time without any part of the answer, because nothing else is known.
 */
export class UnseenAnswer {
  readonly #afterClosingMs: number;
  /** When the request left, or the last part arrived; undefined while the provider generates nothing. */
  #since: number | undefined;
  #pausesMs = 0;
  /** The choices that have begun and not ended. */
  readonly #running = new Set<number>();
  #isComplete = false;

  constructor(isStream: boolean) {
    this.#afterClosingMs = AFTER_CLOSING_MS[isStream ? 'stream' : 'whole'];
  }

  /** A request leaves. */
  start(): void {
    this.#since ??= performance.now();
  }

  /** The request has not left, or the provider has reported an error: it generates no more. */
  stop(): void {
    this.#since = undefined;
  }

  /**
   * A chunk or a whole answer arrives.
   *
   * @param isReported - whether it reports what was generated so far
   */
  arrive(part: ChatCompletionChunk | ChatCompletion, isReported: boolean): void {
    const pause = this.#pause();
    if (isReported) this.#pausesMs = 0;
    else if (pause >= MIN_PAUSE_MS) this.#pausesMs += pause;
    this.#since = performance.now();
    for (const { index, finish_reason } of part.choices) {
      if (finish_reason) this.#running.delete(index);
      else this.#running.add(index);
      this.#isComplete = this.#running.size === 0;
    }
    if (part.object === 'chat.completion') this.#isComplete = true;
  }

  /** The tokens, if the request leaves and the answer ends at once. */
  get least(): number {
    return (this.#afterClosingMs / 1000) * TOKENS_PER_SECOND;
  }

  /** The tokens, if the answer ends now. Zero for a complete one. */
  get tokens(): number {
    if (this.#isComplete) return 0;
    const last = this.#since === undefined ? 0 : this.#pause() + this.#afterClosingMs;
    return ((this.#pausesMs + last) / 1000) * TOKENS_PER_SECOND;
  }

  #pause(): number {
    return this.#since === undefined ? 0 : performance.now() - this.#since;
  }
}
