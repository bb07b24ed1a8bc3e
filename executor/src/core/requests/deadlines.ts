import { describeError } from '@chat-executor/protocol';
import { ExecutorError, LET_BACKEND_WAIT } from '../../executor-error.ts';
import type { Limits } from '../limits.ts';

/** The callbacks of {@link Deadlines}. */
export type DeadlineHandlers = {
  /** Ends the request. Called at most once. */
  readonly expire: (error: ExecutorError) => void;
  /** Answers the callback with success, because it is due and the provider has begun to answer. Omitted without streaming. */
  readonly succeed?: () => void;
  /** Whether the request currently waits for an ack of the backend, not for the model. */
  readonly waitsForAck: () => boolean;
};

/** The longest time before the end of a backend's wait at which the callback is due, in milliseconds. */
const CALLBACK_MARGIN_MS = 5_000;

/** How often to read the backend's wait, in milliseconds: a new announcement may have shortened it. */
const CHECK_MS = 1_000;

/** The longest delay of a timer, in milliseconds. A longer one would fire immediately. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * The time until the callback is due, in milliseconds.
 *
 * @param callbackSeconds - how long the backend waits for the callback, in seconds; undefined if it does not say (rule ANN-9)
 */
export function callbackDueMs(callbackSeconds: number | undefined, limits: Limits): number {
  if (callbackSeconds === undefined) return limits.callbackMs;
  const waitMs = callbackSeconds * 1_000;
  return waitMs - Math.min(CALLBACK_MARGIN_MS, waitMs / 5);
}

/** The time limits of one request: callback, first token, idle and total. The first one that expires ends the request. */
export class Deadlines {
  readonly #limits: Limits;
  readonly #callbackSeconds: () => number | undefined;
  readonly #handlers: DeadlineHandlers;
  readonly #startedAt = performance.now();
  readonly #totalTimer: ReturnType<typeof setTimeout>;
  /** The shortest wait that the backend has named since the request, in seconds; undefined if it has named none. */
  #namedSeconds: number | undefined;
  /** Undefined once the callback is answered. */
  #callbackTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** Undefined before the first chunk. */
  #lastProgress: number | undefined;
  /** Whether a provider has been called. */
  #isCalled = false;
  /** Whether the provider of the current call has begun to answer. */
  #isAnswering = false;

  /** @param callbackSeconds - returns how long the backend waits for a callback, as it named it last; undefined before */
  constructor(limits: Limits, callbackSeconds: () => number | undefined, handlers: DeadlineHandlers) {
    this.#limits = limits;
    this.#callbackSeconds = callbackSeconds;
    this.#handlers = handlers;
    this.#totalTimer = startTimer(limits.totalMs, () => this.#expireWith('total-timeout', limits.totalMs));
    this.#idleTimer = startTimer(limits.firstTokenMs, () => this.#expireWith('first-token-timeout', limits.firstTokenMs));
    this.#watchCallback();
  }

  /**
   * Deadline of the first chunk, as a `performance.now()` time. Until the provider begins to answer, it is at most the time at which
   * the callback is due.
   */
  get firstTokenDeadline(): number {
    const { firstTokenMs } = this.#limits;
    const canWait = this.#callbackTimer === undefined || this.#mayAnswer;
    return this.#startedAt + (canWait ? firstTokenMs : Math.min(firstTokenMs, this.#readCallbackMs()));
  }

  /** Marks that another provider is called. */
  startCall(): void {
    this.#isCalled = true;
    this.#isAnswering = false;
  }

  /** Marks that the provider of the current call has failed. */
  endCall(): void {
    this.#isAnswering = false;
  }

  /** Marks that the provider has sent the headers or a part of its answer, such as a comment. */
  noteActivity(): void {
    this.#isAnswering = true;
    if (this.#lastProgress !== undefined) this.#lastProgress = performance.now();
  }

  /** Restarts the idle limit. Call it when the model has sent a chunk, or the backend has acked an item. */
  restartIdleTimer(): void {
    const first = this.#lastProgress === undefined;
    this.#lastProgress = performance.now();
    if (!first) return;
    this.#stopCallbackTimer();
    this.#watchIdle(this.#limits.idleMs);
  }

  clear(): void {
    clearTimeout(this.#totalTimer);
    clearTimeout(this.#idleTimer);
    this.#stopCallbackTimer();
  }

  get #mayAnswer(): boolean {
    return this.#isAnswering && this.#handlers.succeed !== undefined;
  }

  /** The time until the callback is due. A longer wait than one named before applies only to later calls (rule ANN-9). */
  #readCallbackMs(): number {
    const named = this.#callbackSeconds();
    if (named !== undefined) this.#namedSeconds = Math.min(named, this.#namedSeconds ?? named);
    return callbackDueMs(this.#namedSeconds, this.#limits);
  }

  #stopCallbackTimer(): void {
    clearTimeout(this.#callbackTimer);
    this.#callbackTimer = undefined;
  }

  /** Answers the callback when it is due, and not earlier: a provider that fails until then causes an error ack (rule CBK-5). */
  #watchCallback(): void {
    const left = this.#startedAt + this.#readCallbackMs() - performance.now();
    if (left > 1) this.#callbackTimer = setTimeout(() => this.#watchCallback(), Math.min(left, CHECK_MS));
    else this.#answerCallback();
  }

  #answerCallback(): void {
    this.#callbackTimer = undefined;
    if (this.#mayAnswer) {
      this.#handlers.succeed?.();
      return;
    }
    const waitLonger =
      this.#namedSeconds === undefined
        ? 'raise the callback timeout of the executor (callback-seconds), if the backend waits longer.'
        : LET_BACKEND_WAIT;
    const cure = !this.#isCalled
      ? 'Send fewer requests at a time, or raise the number of concurrent requests of the executor.'
      : this.#handlers.succeed
        ? `Try again when the model is loaded, or ${waitLonger}`
        : `Ask with "stream": true, or ${waitLonger}`;
    this.#expireWith('first-token-timeout', this.#readCallbackMs(), { cure });
  }

  /** Checks the last progress with one timer, which is cheaper than a new timer per chunk. */
  #watchIdle(wait: number): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = startTimer(wait, () => {
      const left = (this.#lastProgress ?? 0) + this.#limits.idleMs - performance.now();
      if (left > 0) this.#watchIdle(left);
      else this.#expireIdle();
    });
  }

  #expireIdle(): void {
    const isBackendSlow = this.#handlers.waitsForAck();
    const wording = {
      sentence: 'The client stopped reading the answer.',
      cure: 'Read the answer as it arrives, or raise the idle timeout.',
    };
    this.#expireWith('idle-timeout', this.#limits.idleMs, isBackendSlow ? wording : {});
  }

  #expireWith(
    code: 'first-token-timeout' | 'idle-timeout' | 'total-timeout',
    limitMs: number,
    { sentence = describeError(code).sentence, ...wording }: { sentence?: string; cure?: string } = {},
  ): void {
    this.clear();
    this.#handlers.expire(new ExecutorError(code, { sentence: `${sentence.slice(0, -1)} (limit ${formatSeconds(limitMs)}).`, ...wording }));
  }
}

function startTimer(ms: number, onEnd: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(onEnd, Math.min(ms, MAX_TIMER_MS));
}

function formatSeconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
