import { describeError } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Fallback, ProviderCall } from '../../providers/provider.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import type { Deadlines } from './deadlines.ts';

/** The time limits for a call to start. */
type CallLimit = Pick<ProviderCall, 'signal' | 'firstTokenBy' | 'retryBy'>;

/** How long a failing provider with a fallback is retried, in milliseconds: shorter outages go unnoticed. */
const PATIENCE_MS = 3_000;

/** The input of {@link runFallbackChain}. */
export type FallbackChain = {
  readonly catalog: ModelCatalog;
  readonly signal: AbortSignal;
  readonly deadlines: Pick<Deadlines, 'firstTokenBy'>;
  /** Called before a provider is asked. */
  readonly onRoute: (route: Route) => void;
  /** Called when a provider failed before answering and the next one is asked. */
  readonly onFallback: (from: Route, error: ExecutorError) => void;
  /**
   * Asks one provider and throws failures. Calls `startCall` when the call starts, after it was allowed, and `onFirstToken` when
   * it is too late for a fallback.
   */
  readonly attempt: (route: Route, startCall: () => CallLimit, onFirstToken: () => void) => Promise<void>;
};

/**
 * Asks a provider and, until an answer starts, its fallbacks. All share the time until the first token: each provider with
 * fallbacks left gets an equal part of the remaining time, so that one that hangs leaves time for the next.
 *
 * @throws the failure of the first provider if none starts to answer; any failure after a first token unchanged
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
    if (route) chain.onFallback(failed, outcome);
  }
  chain.onRoute(first);
  throw failure;
}

/** @returns the failure if another provider may answer; throws any other */
async function tryRoute({ signal, deadlines, attempt }: FallbackChain, route: Route, behind: number): Promise<'answered' | ExecutorError> {
  const part = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;
  const startCall = (): CallLimit => {
    const now = performance.now();
    const firstTokenBy = now + Math.max(0, deadlines.firstTokenBy - now) / (behind + 1);
    if (behind > 0) timer = setTimeout(() => part.abort(new ExecutorError('first-token-timeout')), firstTokenBy - now);
    return { signal: AbortSignal.any([signal, part.signal]), firstTokenBy, ...(behind > 0 && { retryBy: now + PATIENCE_MS }) };
  };
  const onFirstToken = (): void => {
    hasBegun = true;
    clearTimeout(timer);
  };
  try {
    await attempt(route, startCall, onFirstToken);
    return 'answered';
  } catch (thrown) {
    signal.throwIfAborted();
    const error = ExecutorError.from(thrown);
    if (hasBegun || !describeError(error.code).retry.includes('next-provider')) throw error;
    return error;
  } finally {
    clearTimeout(timer);
  }
}

/** The route of a fallback; undefined if there is none, or if it has just failed. */
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
