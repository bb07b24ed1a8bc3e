import type { ExecutorElementState, ExecutorRequest } from '../../backend/executor-element.ts';

/** An executor's receipt of a request that has ended. Never contains a prompt, an answer or a key. */
type Receipt = {
  readonly id: string;
  readonly outcome: string;
  readonly startedAt: number;
  readonly firstTokenMs?: number;
  readonly durationMs: number;
};

/** The provider's part of one request, as reported by the executor in this page. Times use this page's clock. */
export type ProviderActivity = {
  readonly request: ExecutorRequest;
  readonly startedAt: number;
  readonly firstChunkAt?: number;
  readonly end?: { readonly at: number; readonly receipt: Receipt };
};

const MAX_REQUESTS = 200;

/** The states of a request whose provider is called. */
const CALLED: ReadonlySet<string> = new Set(['running', 'retrying', 'streaming']);

/**
 * Records what the executor in this page reports about its providers. The orchestrator cannot see that, because only the
 * executor calls providers. Fires `change`.
 */
export class ProviderObserver extends EventTarget {
  readonly #activities = new Map<string, ProviderActivity>();
  /** The requests for which no provider is called yet, by id. */
  readonly #waiting = new Map<string, ExecutorRequest>();

  /** @param element - the executor; the observer never stops listening to it */
  constructor(element: EventTarget) {
    super();
    element.addEventListener('chat-executor-request-start', (event) =>
      this.#start((event as Event & { request: ExecutorRequest }).request),
    );
    element.addEventListener('chat-executor-state', (event) => this.#observe((event as Event & { state: ExecutorElementState }).state));
    element.addEventListener('chat-executor-request-end', (event) => this.#end((event as Event & { receipt: Receipt }).receipt));
  }

  /** The activity of a request. `channelId` is the random part of its channel name. Undefined if no provider was called. */
  activityOf(channelId: string): ProviderActivity | undefined {
    return this.#activities.get(channelId);
  }

  #start(request: ExecutorRequest): void {
    this.#waiting.set(request.id, request);
  }

  #observe({ requests }: ExecutorElementState): void {
    for (const request of requests) {
      const isCalled = CALLED.has(request.status) && this.#waiting.delete(request.id);
      const activity = isCalled ? { request, startedAt: Date.now() } : this.#activities.get(request.id);
      if (!activity || (!isCalled && request.status === activity.request.status)) continue;
      const first = request.status === 'streaming' ? { firstChunkAt: Date.now() } : {};
      this.#set(request.id, { ...activity, ...first, request });
    }
  }

  #end(receipt: Receipt): void {
    const { id, startedAt, firstTokenMs, durationMs } = receipt;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    // A fast answer may end before its first state is reported.
    const called = waiting && firstTokenMs !== undefined ? { request: waiting, startedAt } : undefined;
    const activity = this.#activities.get(id) ?? called;
    if (!activity) return;
    const first = firstTokenMs === undefined ? {} : { firstChunkAt: startedAt + firstTokenMs };
    this.#set(id, { ...activity, ...first, end: { at: startedAt + durationMs, receipt } });
  }

  #set(id: string, activity: ProviderActivity): void {
    this.#activities.set(id, activity);
    for (const oldest of [...this.#activities.keys()].slice(0, -MAX_REQUESTS)) this.#activities.delete(oldest);
    this.dispatchEvent(new Event('change'));
  }
}
