import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { noteOnce } from '../note-once.ts';
import type { CreateProvider, ListedModel, Provider, ProviderCall } from '../provider.ts';
import { chooseDelay, isRetryable, RETRY_POLICY, type RetryPolicy } from './retry-policy.ts';

/**
 * Creates providers that retry temporary failures until an answer starts. The delay grows, or is what the provider asks for, within
 * the deadline. A model that is loading is asked until then, other failures a few times. Retries are noted on the receipt.
 */
export function withRetries(create: CreateProvider, policy: RetryPolicy = RETRY_POLICY): CreateProvider {
  return (settings) => addRetries(create(settings), policy);
}

/** Adds the retries of {@link withRetries} to one provider. */
export function addRetries(provider: Provider, policy: RetryPolicy = RETRY_POLICY): Provider {
  return new RetryingProvider(provider, policy);
}

class RetryingProvider implements Provider {
  readonly #provider: Provider;
  readonly #policy: RetryPolicy;

  constructor(provider: Provider, policy: RetryPolicy) {
    this.#provider = provider;
    this.#policy = policy;
  }

  /** Does not retry: callers repeat it anyway, and the user should see a failure immediately. */
  listModels(call: ProviderCall): Promise<readonly ListedModel[]> {
    return this.#provider.listModels(call);
  }

  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk> {
    return this.#retry(call, (each) => this.#provider.stream(body, each));
  }

  async complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion> {
    const provider = this.#provider;
    const answers = this.#retry(call, async function* (each) {
      yield await provider.complete(body, each);
    });
    for await (const completion of answers) return completion;
    throw new ExecutorError('bad-provider-answer');
  }

  async *#retry<Result>(call: ProviderCall, send: (call: ProviderCall) => AsyncIterable<Result>): AsyncGenerator<Result, void> {
    const note = noteOnce(call.note);
    const windowEnd = performance.now() + this.#policy.windowMs;
    let retries = 0;
    for (let attempt = 0; ; attempt += 1) {
      let answered = false;
      try {
        for await (const result of send({ ...call, note })) {
          answered = true;
          yield result;
        }
        return;
      } catch (thrown) {
        if (answered || !(thrown instanceof ExecutorError) || !isRetryable(thrown)) throw thrown;
        const isLoading = thrown.retry === 'until-ready';
        if (!isLoading && ++retries > this.#policy.retries) throw thrown;
        const delay = chooseDelay(this.#policy, attempt, thrown.retryAfter);
        const latest = Math.min(call.firstTokenDeadline ?? windowEnd, call.retryBy ?? Number.POSITIVE_INFINITY);
        // Waiting beyond the deadline would only hide the cause.
        if (performance.now() + delay >= latest) throw thrown;
        note(isLoading ? 'waited until the model was loaded' : `retried after: ${thrown.code}`);
        call.onRetry?.(delay, thrown);
        await sleep(delay, call.signal);
        await call.onRepeat?.(isLoading ? 'loading' : 'repeated');
      }
    }
  }
}

/** @throws the signal's reason on abort */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
