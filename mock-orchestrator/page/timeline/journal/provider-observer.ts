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

/**
 * Records what the executor in this page reports about its providers. The orchestrator cannot see that, because only the
 * executor calls providers. Fires `change`.
 */
export class ProviderObserver extends EventTarget {
  readonly #activities = new Map<string, ProviderActivity>();

  /** @param element - the executor; the observer never stops listening to it */
  constructor(element: EventTarget) {
    super();
    element.addEventListener('chat-executor-request-start', (event) =>
      this.#start((event as Event & { request: ExecutorRequest }).request),
    );
    element.addEventListener('chat-executor-state', (event) => this.#observe((event as Event & { state: ExecutorElementState }).state));
    element.addEventListener('chat-executor-request-end', (event) => this.#end((event as Event & { receipt: Receipt }).receipt));
  }

  /** The activity of a request. `channelId` is the random part of its channel name. Undefined while the user is asked for permission. */
  activityOf(channelId: string): ProviderActivity | undefined {
    const activity = this.#activities.get(channelId);
    return activity?.request.status === 'asking' && !activity.end ? undefined : activity;
  }

  #start(request: ExecutorRequest): void {
    this.#set(request.id, { request, startedAt: request.startedAt });
  }

  #observe({ requests }: ExecutorElementState): void {
    for (const request of requests) {
      const activity = this.#activities.get(request.id);
      if (!activity || request.status === activity.request.status) continue;
      const first = request.status === 'streaming' ? { firstChunkAt: Date.now() } : {};
      const start = activity.request.status === 'asking' ? { startedAt: Date.now() } : {};
      this.#set(request.id, { ...activity, ...start, ...first, request });
    }
  }

  #end(receipt: Receipt): void {
    const { id, startedAt, firstTokenMs, durationMs } = receipt;
    const activity = this.#activities.get(id);
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
