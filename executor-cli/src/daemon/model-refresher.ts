import type { Executor, RequestEndEvent } from '@chat-executor/executor';

/** Delays before a failed provider is retried, in milliseconds: each is twice the one before, up to the longest. */
export const RETRY_DELAYS = { first: 2_000, longest: 60_000 } as const;

type ErrorCode = NonNullable<RequestEndEvent['receipt']['error']>['code'];

/**
 * Errors after which the model list can be outdated or missing. Fewer than the protocol retries at the next provider: a reload
 * does not help against a rate limit, a quota, an overload or a timeout, and the list of a provider that can answer is correct.
 */
const PROVIDER_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'unreachable',
  'invalid-key',
  'model-not-found',
  'bad-provider-answer',
  'provider-error',
]);

/** The part of an executor that the refresher uses. */
export type RefreshableExecutor = Pick<Executor, 'state' | 'refreshModels' | 'addEventListener' | 'removeEventListener'>;

/** Reloads the models of all providers periodically, and those of a failed provider sooner. */
export class ModelRefresher {
  readonly #executor: RefreshableExecutor;
  readonly #everyMs: number;
  readonly #interval: ReturnType<typeof setInterval>;
  readonly #retries = new Map<string, { failures: number; timer: ReturnType<typeof setTimeout> | undefined }>();

  constructor(executor: RefreshableExecutor, everyMs: number) {
    this.#executor = executor;
    this.#everyMs = everyMs;
    this.#interval = setInterval(() => void executor.refreshModels(), everyMs);
    executor.addEventListener('state-change', this.#checkProviders);
    executor.addEventListener('request-end', this.#checkReceipt);
    this.#checkProviders();
  }

  stop(): void {
    clearInterval(this.#interval);
    for (const { timer } of this.#retries.values()) clearTimeout(timer);
    this.#executor.removeEventListener('state-change', this.#checkProviders);
    this.#executor.removeEventListener('request-end', this.#checkReceipt);
  }

  readonly #checkProviders = (): void => {
    for (const { id, status } of this.#executor.state.providers) {
      if (status === 'failed') this.#scheduleRetry(id);
      if (status === 'ready') this.#resetRetry(id);
    }
  };

  readonly #checkReceipt = ({ receipt: { error, providerId } }: RequestEndEvent): void => {
    if (error && providerId !== undefined && PROVIDER_FAULTS.has(error.code)) this.#scheduleRetry(providerId);
  };

  /** Schedules the next reload of a provider, unless one is scheduled already. */
  #scheduleRetry(id: string): void {
    const retry = this.#retries.get(id) ?? { failures: 0, timer: undefined };
    if (retry.timer) return;
    const delay = Math.min(RETRY_DELAYS.first * 2 ** retry.failures, RETRY_DELAYS.longest, this.#everyMs);
    const timer = setTimeout(() => {
      this.#retries.set(id, { failures: retry.failures + 1, timer: undefined });
      void this.#executor.refreshModels(id);
    }, delay);
    this.#retries.set(id, { ...retry, timer });
  }

  /** Resets the delay of a provider that works again. A reload that is already scheduled still runs. */
  #resetRetry(id: string): void {
    if (!this.#retries.get(id)?.timer) this.#retries.delete(id);
  }
}
