import type { Executor, RequestEndEvent } from '@chat-executor/executor';

/** Times of the next look at a provider that failed, in milliseconds: each is twice the one before. */
export const RETRY_TIMES = { first: 2_000, longest: 60_000 } as const;

/** Failures of the provider rather than of one request. */
const PROVIDER_FAULTS: ReadonlySet<string> = new Set([
  'unreachable',
  'invalid-key',
  'model-not-found',
  'bad-provider-answer',
  'provider-error',
]);

/** What is needed of an executor. */
export type RefreshableExecutor = Pick<Executor, 'state' | 'refreshModels' | 'addEventListener' | 'removeEventListener'>;

/** Reloads the providers' models periodically, and sooner after a failure. */
export class ModelRefresher {
  readonly #executor: RefreshableExecutor;
  readonly #everyMs: number;
  readonly #interval: ReturnType<typeof setInterval>;
  readonly #retries = new Map<string, { failures: number; timer: ReturnType<typeof setTimeout> | undefined }>();

  constructor(executor: RefreshableExecutor, everyMs: number) {
    this.#executor = executor;
    this.#everyMs = everyMs;
    this.#interval = setInterval(() => void executor.refreshModels(), everyMs);
    executor.addEventListener('state-change', this.#look);
    executor.addEventListener('request-end', this.#lookAtReceipt);
    this.#look();
  }

  stop(): void {
    clearInterval(this.#interval);
    for (const { timer } of this.#retries.values()) clearTimeout(timer);
    this.#executor.removeEventListener('state-change', this.#look);
    this.#executor.removeEventListener('request-end', this.#lookAtReceipt);
  }

  readonly #look = (): void => {
    for (const { id, status } of this.#executor.state.providers) {
      if (status === 'failed') this.#plan(id);
      if (status === 'ready') this.#forget(id);
    }
  };

  readonly #lookAtReceipt = ({ receipt: { error, providerId } }: RequestEndEvent): void => {
    if (error && providerId !== undefined && PROVIDER_FAULTS.has(error.code)) this.#plan(providerId);
  };

  /** Schedules the next reload, unless one is scheduled. */
  #plan(id: string): void {
    const retry = this.#retries.get(id) ?? { failures: 0, timer: undefined };
    if (retry.timer) return;
    const delay = Math.min(RETRY_TIMES.first * 2 ** retry.failures, RETRY_TIMES.longest, this.#everyMs);
    const timer = setTimeout(() => {
      this.#retries.set(id, { failures: retry.failures + 1, timer: undefined });
      void this.#executor.refreshModels(id);
    }, delay);
    this.#retries.set(id, { ...retry, timer });
  }

  /** The provider is well. A look that a failed request asked for is still taken. */
  #forget(id: string): void {
    if (!this.#retries.get(id)?.timer) this.#retries.delete(id);
  }
}
