import type { BackendSettings, Executor, ExecutorOptions, ExecutorState, ExecutorView, Limits } from '@chat-executor/executor';
import type { ProviderRegistry, ProviderSettings } from '@chat-executor/executor/providers';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IDLE_STATE } from '../idle-state.ts';
import { ChatExecutorRequestEndEvent } from '../request-end-event.ts';
import { ChatExecutorRequestStartEvent } from '../request-start-event.ts';
import { ChatExecutorStateEvent } from '../state-event.ts';
import { TabExecutor } from '../tabs/tab-executor.ts';
import type { ControlController } from './control-controller.ts';

/** Makes the headless executor an element shows. */
export type CreateExecutor = (options: ExecutorOptions) => Executor;

/** The inputs of the executor. Any change, except from one token getter to another, creates a new one. */
export type ExecutorInputs = {
  readonly createExecutor: CreateExecutor;
  readonly backend: string;
  readonly path: string | undefined;
  readonly name: string | undefined;
  readonly limits: Partial<Limits> | undefined;
  /** Whether each tab runs an executor of its own. */
  readonly everyTab: boolean;
  /** Without it there is no executor. */
  readonly token: BackendSettings['token'] | undefined;
};

/** An element that can hold an executor. */
export type ExecutorHost = ReactiveControllerHost & EventTarget & { readonly isConnected: boolean };

/** Ties a headless executor to the lifecycle of an element and its page. */
export class ExecutorController implements ReactiveController {
  readonly #host: ExecutorHost;
  readonly #registry: ProviderRegistry;
  readonly #control: Pick<ControlController, 'policyFor' | 'keep'>;
  /** This tab's own, whether it runs or another tab's does. */
  #own: Executor | undefined;
  #seat: TabExecutor | undefined;
  #inputs: ExecutorInputs | undefined;
  #providers: readonly ProviderSettings[] = [];
  /** Wanted by the user, whichever executor there is. */
  #paused = false;
  #listening: AbortController | undefined;

  constructor(host: ExecutorHost, registry: ProviderRegistry, control: Pick<ControlController, 'policyFor' | 'keep'>) {
    this.#host = host;
    this.#registry = registry;
    this.#control = control;
    host.addController(this);
  }

  /** The current executor. */
  get executor(): ExecutorView | undefined {
    return this.#seat?.executor;
  }

  /** The current snapshot; {@link IDLE_STATE} without an executor, except that a wish to pause shows. */
  get state(): ExecutorState {
    return this.executor?.state ?? (this.#paused ? { ...IDLE_STATE, paused: true } : IDLE_STATE);
  }

  hostConnected(): void {
    // An element that was only moved is still joined.
    if (this.#listening !== undefined) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('pagehide', this.#leavePage, { signal });
    window.addEventListener('pageshow', this.#returnToPage, { signal });
    window.addEventListener('online', this.#tryAgain, { signal });
    document.addEventListener('visibilitychange', this.#tryAgain, { signal });
    this.#seat?.start();
  }

  hostDisconnected(): void {
    // Moving an element takes it out and puts it back in one turn; its requests must live on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#listening?.abort();
      this.#listening = undefined;
      this.#seat?.stop();
    });
  }

  /** Makes, replaces or ends the executor so that it fits. Call it when any input may have changed. */
  configure(inputs: ExecutorInputs): void {
    const previous = this.#inputs;
    this.#inputs = inputs;
    if (previous !== undefined && isSame(previous, inputs)) return;
    this.#seat?.stop();
    this.#seat = undefined;
    if (inputs.token !== undefined) this.#create(inputs);
    this.#showState();
  }

  /** Replaces the providers, unless they are the same. */
  setProviders(providers: readonly ProviderSettings[]): void {
    if (JSON.stringify(providers) === JSON.stringify(this.#providers)) return;
    this.#providers = providers;
    this.#own?.setProviders(providers);
  }

  /** Pauses, or resumes, this executor and any that takes its place. */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (paused) this.executor?.pause();
    else this.executor?.resume();
    if (this.executor === undefined) this.#showState();
  }

  #create(inputs: ExecutorInputs): void {
    const { createExecutor, backend, path, name, limits, everyTab, token } = inputs;
    // A getter is looked up again each time, so that a page may hand over a new closure whenever it renders.
    const getToken = typeof token === 'string' ? token : () => this.#askForToken();
    const settings: BackendSettings = { url: backend, ...(path && { path }), token: getToken };
    const own = createExecutor({
      backend: settings,
      registry: this.#registry,
      providers: this.#providers,
      policy: this.#control.policyFor(backend),
      ...(name && { name }),
      ...(limits && { limits }),
    });
    own.addEventListener('request-end', ({ receipt }) => this.#control.keep(backend, receipt));
    if (this.#paused) own.pause();
    const seat: TabExecutor = new TabExecutor(own, settings, !everyTab, {
      listen: (executor) => this.#listen(executor, () => seat),
      onChange: () => this.#showState(),
    });
    this.#own = own;
    this.#seat = seat;
    if (this.#listening !== undefined) seat.start();
  }

  #listen(executor: ExecutorView, seatOf: () => TabExecutor): void {
    executor.addEventListener('state-change', () => {
      if (this.#seat !== seatOf() || executor !== this.executor) return;
      this.#paused = executor.state.paused;
      this.#showState();
    });
    executor.addEventListener('request-start', ({ request }) => this.#host.dispatchEvent(new ChatExecutorRequestStartEvent(request)));
    executor.addEventListener('request-end', ({ receipt }) => this.#host.dispatchEvent(new ChatExecutorRequestEndEvent(receipt)));
  }

  async #askForToken(): Promise<string> {
    const token = this.#inputs?.token;
    return typeof token === 'function' ? token() : (token ?? '');
  }

  #showState(): void {
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ChatExecutorStateEvent(this.state));
  }

  /** A page that closes or enters the back/forward cache cannot answer, so it disconnects at once. */
  readonly #leavePage = (): void => this.#seat?.stop();

  readonly #returnToPage = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#seat?.start();
  };

  /**
   * When the user or the network returns, retries at once, and checks a session that may have expired during sleep without
   * waiting for the next heartbeat.
   */
  readonly #tryAgain = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.executor?.reconnect();
    for (const { id, status } of this.state.providers) if (status === 'failed') void this.executor?.refreshModels(id);
  };
}

/** Whether the same executor serves both. Token getters are equal, as the current one is looked up for each call. */
function isSame(one: ExecutorInputs, other: ExecutorInputs): boolean {
  const { limits, token, ...rest } = one;
  return (
    (token === other.token || (typeof token === 'function' && typeof other.token === 'function')) &&
    JSON.stringify(limits) === JSON.stringify(other.limits) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === other[key])
  );
}
