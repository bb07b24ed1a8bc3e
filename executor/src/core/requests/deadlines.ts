import { describeError } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Limits } from '../limits.ts';

/** The time limits of one request: first token, idle and total. The first one that expires ends the request. */
export class Deadlines {
  readonly #limits: Limits;
  readonly #expire: (error: ExecutorError) => void;
  readonly #waitsForAck: () => boolean;
  /** Deadline of the first chunk, as a `performance.now()` time. */
  readonly firstTokenDeadline: number;
  readonly #totalTimer: ReturnType<typeof setTimeout>;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #lastProgress = 0;

  /** @param waitsForAck - whether the request currently waits for an ack of the backend, not for the model */
  constructor(limits: Limits, expire: (error: ExecutorError) => void, waitsForAck: () => boolean) {
    this.#limits = limits;
    this.#expire = expire;
    this.#waitsForAck = waitsForAck;
    this.firstTokenDeadline = performance.now() + limits.firstTokenMs;
    this.#totalTimer = setTimeout(() => this.#expireWith('total-timeout', limits.totalMs), limits.totalMs);
    this.#idleTimer = setTimeout(() => this.#expireWith('first-token-timeout', limits.firstTokenMs), limits.firstTokenMs);
  }

  /** Restarts the idle limit. Call it when the model has sent a chunk, or the backend has acked an item. */
  restartIdleTimer(): void {
    const first = this.#lastProgress === 0;
    this.#lastProgress = performance.now();
    if (first) this.#watchIdle(this.#limits.idleMs);
  }

  clear(): void {
    clearTimeout(this.#totalTimer);
    clearTimeout(this.#idleTimer);
  }

  /** Checks the last progress with one timer, which is cheaper than a new timer per chunk. */
  #watchIdle(wait: number): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      const left = this.#lastProgress + this.#limits.idleMs - performance.now();
      if (left > 0) this.#watchIdle(left);
      else this.#expireWith('idle-timeout', this.#limits.idleMs);
    }, wait);
  }

  #expireWith(code: 'first-token-timeout' | 'idle-timeout' | 'total-timeout', limitMs: number): void {
    this.clear();
    const isBackendSlow = code === 'idle-timeout' && this.#waitsForAck();
    const sentence = isBackendSlow ? 'The client stopped reading the answer.' : describeError(code).sentence;
    const cure = isBackendSlow ? { cure: 'Read the answer as it arrives, or raise the idle timeout.' } : {};
    this.#expire(new ExecutorError(code, { sentence: `${sentence.slice(0, -1)} (limit ${formatSeconds(limitMs)}).`, ...cure }));
  }
}

function formatSeconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
