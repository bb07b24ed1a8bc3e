import type { BackendSettings, Executor, ExecutorView } from '@chat-executor/executor';
import { electLeader, tabGroupName } from './elect-leader.ts';
import type { LeaderView } from './leader-view.ts';

/** What a seat needs of the element. */
export type TabExecutorHandlers = {
  /** Listens to an executor that may become the current one. */
  readonly listen: (executor: ExecutorView) => void;
  /** The current executor changed. */
  readonly onChange: () => void;
};

/**
 * One executor among the tabs of a browser: this tab's own, which runs while the tab leads, or one that follows the leader's. When
 * the leader goes, the next tab connects at once and is paused if the leader was.
 */
export class TabExecutor {
  readonly #own: Executor;
  readonly #backend: BackendSettings;
  readonly #isShared: boolean;
  readonly #handlers: TabExecutorHandlers;
  #following: LeaderView | undefined;
  /** Aborts when the seat is released; undefined without one. */
  #place: AbortController | undefined;
  #leads = false;

  /**
   * @param own - this tab's executor
   * @param isShared - whether tabs share one; else each runs its own
   */
  constructor(own: Executor, backend: BackendSettings, isShared: boolean, handlers: TabExecutorHandlers) {
    this.#own = own;
    this.#backend = backend;
    this.#isShared = isShared;
    this.#handlers = handlers;
    handlers.listen(own);
  }

  /** The current executor: this tab's own, or the leader's. */
  get executor(): ExecutorView {
    return this.#following ?? this.#own;
  }

  /** Takes a place; does nothing where there is one. */
  start(): void {
    if (this.#place) return;
    this.#place = new AbortController();
    if (this.#isShared) void this.#take(this.#place.signal);
    else this.#own.start();
  }

  /** Gives the place up: the next tab leads. */
  stop(): void {
    this.#place?.abort();
    this.#place = undefined;
    this.#leads = false;
    this.#following?.close();
    this.#following = undefined;
    this.#own.stop();
  }

  async #take(left: AbortSignal): Promise<void> {
    const { url, path, token } = this.#backend;
    // Without a token there is nobody to share with; the executor says so.
    const known =
      typeof token === 'string'
        ? token
        : await Promise.resolve()
            .then(token)
            .catch(() => '');
    if (left.aborted) return;
    const name = tabGroupName(url, path, known);
    const lead = (): void => this.#lead(name, left);
    electLeader(name, left, { lead, follow: () => void this.#follow(name, left).catch(() => undefined) });
  }

  #lead(name: string, left: AbortSignal): void {
    this.#leads = true;
    const following = this.#following;
    this.#following = undefined;
    if (following) {
      following.close();
      if (following.state.paused) this.#own.pause();
      else this.#own.resume();
    }
    this.#own.start();
    const channel = new BroadcastChannel(name);
    left.addEventListener('abort', () => channel.close(), { once: true });
    const tell = async (): Promise<void> => {
      channel.onmessage = null;
      const { leadTabs } = await import('./lead-tabs.ts');
      if (!left.aborted) leadTabs(this.#own, channel);
    };
    // A first tab loads nothing for others that may never come.
    if (following) void tell();
    else channel.onmessage = tell;
    this.#handlers.onChange();
  }

  async #follow(name: string, left: AbortSignal): Promise<void> {
    const { LeaderView } = await import('./leader-view.ts');
    // Meanwhile this tab may have released its seat, or may already lead.
    if (left.aborted || this.#leads) return;
    const following = new LeaderView(name, this.#backend, this.#own.state.paused);
    this.#following = following;
    this.#handlers.listen(following);
    this.#handlers.onChange();
  }
}
