import { describeError } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Fallback, ProviderCall } from '../../providers/provider.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import type { Deadlines } from './deadlines.ts';

/** How long one call may take to begin. */
type CallLimit = Pick<ProviderCall, 'signal' | 'firstTokenBy' | 'retryBy'>;

/** How long one is asked again that fails and has somebody behind it, in milliseconds: what passes sooner passes unnoticed. */
const PATIENCE_MS = 3_000;

/** What a chain runs with. */
export type FallbackChain = {
  readonly catalog: ModelCatalog;
  readonly signal: AbortSignal;
  readonly deadlines: Pick<Deadlines, 'firstTokenBy'>;
  /** A provider is about to be asked. */
  readonly onRoute: (route: Route) => void;
  /** A provider could not begin to answer, so that the next one is asked. */
  readonly onFallback: (from: Route, error: ExecutorError) => void;
  /**
   * Asks one provider, and throws what goes wrong. It calls `startCall` when the call begins, after whoever has to allow it, and
   * `onFirstToken` when nobody else can be asked any more.
   */
  readonly attempt: (route: Route, startCall: () => CallLimit, onFirstToken: () => void) => Promise<void>;
};

/**
 * Asks a provider, and while nothing of an answer has come, those its user set to be asked instead. All of them share the time there is
 * until the first token: each that still has somebody behind it gets an equal part of what is left, so that one that hangs leaves time
 * for the next.
 *
 * @throws what the first one failed with, where none can begin to answer; what comes after a first token as it is
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

/** @returns why it could not begin to answer, where another provider may; throws anything else */
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

/** The route of a fallback; undefined where it leads nowhere, or to what has just failed. */
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
