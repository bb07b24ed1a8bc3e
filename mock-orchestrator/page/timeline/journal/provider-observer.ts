import type { ExecutorElementState, ExecutorRequest } from '../../backend/executor-element.ts';

/** An executor's receipt of a request that has ended. Never contains a prompt, an answer or a key. */
type Receipt = {
  readonly id: string;
  readonly outcome: string;
  readonly startedAt: number;
  readonly firstTokenMs?: number;
  readonly durationMs: number;
};

/** What happened between the executor in this page and a model, for one request. Times are by this page's clock. */
export type ProviderActivity = {
  readonly request: ExecutorRequest;
  readonly startedAt: number;
  readonly firstChunkAt?: number;
  readonly end?: { readonly at: number; readonly receipt: Receipt };
};

const MAX_REQUESTS = 200;

/**
 * Records what the executor in this page reports about its models. The orchestrator cannot see it, because only the
 * executor talks to a provider. Fires `change`.
 */
export class ProviderObserver extends EventTarget {
  readonly #works = new Map<string, ProviderActivity>();

  /** @param element - the executor; the watch listens to it for good */
  constructor(element: EventTarget) {
    super();
    element.addEventListener('chat-executor-request-start', (event) =>
      this.#start((event as Event & { request: ExecutorRequest }).request),
    );
    element.addEventListener('chat-executor-state', (event) => this.#observe((event as Event & { state: ExecutorElementState }).state));
    element.addEventListener('chat-executor-request-end', (event) => this.#end((event as Event & { receipt: Receipt }).receipt));
  }

  /** The work of a request, by the random part of its channel's name; undefined while the user is still asked for permission. */
  activityOf(channelId: string): ProviderActivity | undefined {
    const work = this.#works.get(channelId);
    return work?.request.status === 'asking' && !work.end ? undefined : work;
  }

  #start(request: ExecutorRequest): void {
    this.#set(request.id, { request, startedAt: request.startedAt });
  }

  #observe({ requests }: ExecutorElementState): void {
    for (const request of requests) {
      const work = this.#works.get(request.id);
      if (!work || request.status === work.request.status) continue;
      const first = request.status === 'streaming' ? { firstChunkAt: Date.now() } : {};
      const start = work.request.status === 'asking' ? { startedAt: Date.now() } : {};
      this.#set(request.id, { ...work, ...start, ...first, request });
    }
  }

  #end(receipt: Receipt): void {
    const { id, startedAt, firstTokenMs, durationMs } = receipt;
    const work = this.#works.get(id);
    if (!work) return;
    const first = firstTokenMs === undefined ? {} : { firstChunkAt: startedAt + firstTokenMs };
    this.#set(id, { ...work, ...first, end: { at: startedAt + durationMs, receipt } });
  }

  #set(id: string, work: ProviderActivity): void {
    this.#works.set(id, work);
    for (const oldest of [...this.#works.keys()].slice(0, -MAX_REQUESTS)) this.#works.delete(oldest);
    this.dispatchEvent(new Event('change'));
  }
}
