import { anySignal, describeError } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Fallback, ProviderCall } from '../../providers/provider.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import type { Deadlines } from './deadlines.ts';

/** The limits within which a call must start. */
type CallLimit = Pick<ProviderCall, 'signal' | 'retryBy'> & { readonly firstTokenDeadline: number };

/** How long a failing provider is retried before its fallback is called, in milliseconds. */
const RETRY_WINDOW_MS = 3_000;

/** The input of {@link runFallbackChain}. */
export type FallbackChain = {
  readonly catalog: ModelCatalog;
  readonly signal: AbortSignal;
  readonly deadlines: Pick<Deadlines, 'firstTokenDeadline' | 'startCall' | 'endCall'>;
  /** Called before a provider is called. */
  readonly onRoute: (route: Route) => void;
  /** Called when a provider has failed before its answer started, and the next one is called; also when the last fallback has failed. */
  readonly onFallback: (from: Route, error: ExecutorError, next: Route | undefined) => void;
  /**
   * Calls one provider, and throws its failure. Must call `startCall` once the policy has allowed the call, and `onFirstToken` when
   * the answer starts, after which no fallback is possible.
   */
  readonly attempt: (route: Route, startCall: () => CallLimit, onFirstToken: () => void) => Promise<void>;
};

/**
 * Calls a provider and, until the first token, its fallbacks. They share the time until the first token: each provider gets an equal
 * part of the remaining time, so that a provider that hangs leaves time for the next one. The part of a provider grows when it
 * begins to answer, because its first token is then due later.
 *
 * @throws the failure of the first provider if no answer starts; otherwise the failure of the answer
 */
export async function runFallbackChain(chain: FallbackChain, first: Route): Promise<void> {
  const waiting = [...(first.settings.fallbacks ?? [])];
  let failure: ExecutorError | undefined;
  for (let route: Route | undefined = first; route; ) {
    chain.onRoute(route);
    const outcome = await tryRoute(chain, route, waiting.length);
    if (outcome === 'answered') return;
    failure ??= outcome;
    const failed: Route = route;
    route = undefined;
    while (!route && waiting.length > 0) route = await nextRoute(chain, waiting.shift(), first, failed);
    if (route || failed !== first) chain.onFallback(failed, outcome, route);
  }
  chain.onRoute(first);
  throw failure;
}

/** Calls one provider. Returns its failure if a fallback can be called, and throws other failures. */
async function tryRoute(
  { signal, deadlines, attempt }: FallbackChain,
  route: Route,
  fallbacksLeft: number,
): Promise<'answered' | ExecutorError> {
  const timeout = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasStarted = false;
  const startCall = (): CallLimit => {
    deadlines.startCall();
    const now = performance.now();
    const limit = {
      signal: anySignal([signal, timeout.signal]),
      get firstTokenDeadline() {
        return now + Math.max(0, deadlines.firstTokenDeadline - now) / (fallbacksLeft + 1);
      },
    };
    if (fallbacksLeft === 0) return limit;
    const abortLate = (): void => {
      const left = limit.firstTokenDeadline - performance.now();
      if (left > 0) timer = setTimeout(abortLate, left);
      else timeout.abort(new ExecutorError('first-token-timeout'));
    };
    abortLate();
    return Object.assign(limit, { retryBy: now + RETRY_WINDOW_MS });
  };
  const onFirstToken = (): void => {
    hasStarted = true;
    clearTimeout(timer);
  };
  try {
    await attempt(route, startCall, onFirstToken);
    return 'answered';
  } catch (thrown) {
    deadlines.endCall();
    signal.throwIfAborted();
    const error = ExecutorError.from(thrown);
    if (hasStarted || !describeError(error.code).retry.includes('next-provider')) throw error;
    return error;
  } finally {
    clearTimeout(timer);
  }
}

/** The route of a fallback; undefined if it is unavailable, or if it has just failed. */
async function nextRoute(
  { catalog, signal }: FallbackChain,
  fallback: Fallback | undefined,
  first: Route,
  failed: Route,
): Promise<Route | undefined> {
  const route = fallback && (await catalog.routeFallback(fallback, first.model, signal));
  const isSame = route?.settings.id === failed.settings.id && route.model === failed.model;
  return isSame ? undefined : route;
}
