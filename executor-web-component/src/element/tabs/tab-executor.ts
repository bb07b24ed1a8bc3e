import { type Executor, type ExecutorOptions, type ExecutorView, waitsForUser } from '@chat-executor/executor';
import { type Election, electLeader, tabGroupName } from './elect-leader.ts';
import type { LeaderView } from './leader-view.ts';
import type { TabMessage } from './tab-message.ts';

/** Handles changes of the executor. */
export type TabExecutorHandlers = {
  /** Listens to an executor that may become the current one. */
  readonly listen: (executor: ExecutorView) => void;
  /** The current executor changed. */
  readonly onChange: () => void;
};

/**
 * The executor of one tab. Tabs with the same user and backend elect a leader, whose executor runs; the others follow it through a
 * view. When the leader closes, the next tab connects immediately, and is paused if the leader was. When the leader is frozen or busy, a
 * tab that needs it takes over; see {@link LeaderView}. The requests of the former leader end there as soon as it runs again.
 */
export class TabExecutor {
  readonly #own: Executor;
  readonly #options: ExecutorOptions;
  readonly #isShared: boolean;
  readonly #handlers: TabExecutorHandlers;
  #following: LeaderView | undefined;
  /** Aborts on {@link stop}; undefined while stopped. */
  #membership: AbortController | undefined;
  /** Aborts when this tab no longer leads; undefined while it does not lead. */
  #leadership: AbortController | undefined;
  #election: Election | undefined;
  /** Set while this tab, from which another one has taken over, lets its requests end. */
  #retirement: { readonly wasPaused: boolean } | undefined;
  #isFrozen = false;
  /** Whether this tab waits for a token outside of any group. */
  #isSignedOut = false;

  /**
   * @param own - this tab's executor
   * @param options - the options of `own`
   * @param isShared - whether tabs share one executor; otherwise each tab runs its own
   */
  constructor(own: Executor, options: ExecutorOptions, isShared: boolean, handlers: TabExecutorHandlers) {
    this.#own = own;
    this.#options = options;
    this.#isShared = isShared;
    this.#handlers = handlers;
    handlers.listen(own);
    if (isShared) own.addEventListener('state-change', this.#watchToken);
  }

  /** The current executor: this tab's own, or the leader's. */
  get executor(): ExecutorView {
    return this.#following ?? this.#own;
  }

  /** Joins the tab group, or runs its own executor. Does nothing if started. */
  start(): void {
    this.#isFrozen = false;
    if (this.#membership) return;
    this.#membership = new AbortController();
    if (this.#isShared) void this.#join(this.#membership.signal);
    else this.#own.start();
  }

  /** Leaves the tab group; the next tab leads. */
  stop(): void {
    this.#isFrozen = this.#isSignedOut = false;
    this.#membership?.abort();
    this.#membership = this.#election = undefined;
    this.#leadership?.abort();
    this.#leadership = undefined;
    const following = this.#following;
    this.#following = undefined;
    following?.close();
    this.#own.stop();
    this.#endRetirement(following?.state.paused);
  }

  /**
   * Leaves the tab group before the browser freezes this page, in which no code runs then. A tab with running requests stays, because
   * they may still end; if it is frozen for long, another tab takes over.
   */
  freeze(): void {
    if (!this.#isShared || !this.#membership || this.#own.state.requests.length > 0) return;
    this.stop();
    this.#isFrozen = true;
  }

  /** Joins the tab group again after {@link freeze}. */
  thaw(): void {
    if (this.#isFrozen) this.start();
    else this.executor.reconnect();
  }

  async #join(signal: AbortSignal): Promise<void> {
    const { url, path, token } = this.#options.backend;
    const known =
      typeof token === 'function'
        ? await Promise.resolve()
            .then(token)
            .catch(() => '')
        : token;
    if (signal.aborted) return;
    if (!known) {
      // The token says whose tabs are a group. The executor reports that it is missing, and asks for it again.
      this.#isSignedOut = true;
      this.#own.start();
      return;
    }
    const name = tabGroupName(url, path, known);
    const lead = (): void => this.#lead(name, signal);
    const follow = (): void => void this.#follow(name, signal).catch(() => undefined);
    this.#election = electLeader(name, signal, { lead, follow });
  }

  /** Joins the tab group again when the user has signed in or out: who signs in may be someone else. */
  readonly #watchToken = (): void => {
    const { status, error } = this.#own.state.connection;
    const isOver = this.#isSignedOut ? status === 'connected' : this.#leadership && error?.code === 'token-unavailable';
    const membership = this.#membership;
    if (!isOver) return;
    queueMicrotask(() => {
      if (this.#membership !== membership) return;
      this.stop();
      this.start();
    });
  };

  #lead(name: string, membership: AbortSignal): void {
    const leadership = new AbortController();
    this.#leadership = leadership;
    const { signal } = leadership;
    const following = this.#following;
    this.#following = undefined;
    this.#endRetirement();
    if (following) {
      following.close();
      if (following.state.paused) this.#own.pause();
      else this.#own.resume();
    }
    this.#own.start();
    const channel = new BroadcastChannel(name);
    membership.addEventListener('abort', () => leadership.abort(), { once: true, signal });
    signal.addEventListener('abort', () => channel.close(), { once: true });
    const share = async (): Promise<void> => {
      channel.onmessage = null;
      const { leadTabs } = await import('./lead-tabs.ts');
      if (!signal.aborted) leadTabs(this.#own, channel);
    };
    // The first tab loads this code only when another tab says hello.
    if (following) void share();
    else
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
        // Before the code is loaded, which may take long.
        if (data.type === 'ping') channel.postMessage({ type: 'pong' } satisfies TabMessage);
        else void share();
      };
    this.#handlers.onChange();
  }

  async #follow(name: string, signal: AbortSignal): Promise<void> {
    const lost = this.#leadership;
    const wasPaused = this.#own.state.paused;
    lost?.abort();
    this.#leadership = undefined;
    const loading = import('./leader-view.ts');
    if (lost) void loading.catch(() => undefined).then(() => this.#retire(signal, wasPaused));
    const { LeaderView } = await loading;
    // This tab may have stopped or started to lead in the meantime.
    if (signal.aborted || this.#leadership) return;
    const following = new LeaderView(name, this.#options, wasPaused, {
      own: this.#own,
      takeOver: () => this.#election?.takeOver(),
    });
    this.#following = following;
    this.#handlers.listen(following);
    this.#handlers.onChange();
  }

  /**
   * Lets the requests of this tab end after another one has taken over, and disconnects. It takes no new ones, because two sessions of
   * one group must not offer the same models.
   */
  async #retire(membership: AbortSignal, wasPaused: boolean): Promise<void> {
    if (membership.aborted || this.#leadership) return;
    const retirement = { wasPaused };
    this.#retirement = retirement;
    // No tab shows their question any more.
    for (const { id } of this.#own.state.requests.filter(waitsForUser)) this.#own.cancel(id);
    await this.#own.drain();
    if (this.#retirement === retirement) this.#own.stop();
  }

  /** Ends the pause of {@link #retire}, unless the user has paused. */
  #endRetirement(isPaused = this.#retirement?.wasPaused): void {
    if (this.#retirement && !isPaused) this.#own.resume();
    this.#retirement = undefined;
  }
}
