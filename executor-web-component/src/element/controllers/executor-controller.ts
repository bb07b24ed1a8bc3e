import type { BackendSettings, Executor, ExecutorOptions, ExecutorState, ExecutorView, Limits, Token } from '@chat-executor/executor';
import type { ProviderRegistry, ProviderSettings } from '@chat-executor/executor/providers';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChatExecutorRequestEndEvent, ChatExecutorRequestStartEvent, ChatExecutorStateEvent } from '../element-events.ts';
import { IDLE_STATE } from '../idle-state.ts';
import { TabExecutor } from '../tabs/tab-executor.ts';
import type { ControlController } from './control-controller.ts';

/** Milliseconds between two drawings of changed states: under load they change faster than anybody can read. */
const DRAW_INTERVAL = 200;

/** Creates the headless executor that an element shows. */
export type CreateExecutor = (options: ExecutorOptions) => Executor;

/** The inputs of the executor. Any change creates a new executor, except from one token function to another. */
export type ExecutorInputs = {
  readonly createExecutor: CreateExecutor;
  readonly backend: string;
  readonly path: string | undefined;
  readonly name: string | undefined;
  readonly limits: Partial<Limits> | undefined;
  /** Whether each tab runs its own executor. */
  readonly everyTab: boolean;
  /** Without it there is no executor. */
  readonly token: BackendSettings['token'];
};

/** The element that shows the executor. */
export type ExecutorHost = ReactiveControllerHost & EventTarget & { readonly isConnected: boolean };

/** Ties a headless executor to the lifecycle of an element and its page. */
export class ExecutorController implements ReactiveController {
  readonly #host: ExecutorHost;
  readonly #registry: ProviderRegistry;
  readonly #control: Pick<ControlController, 'policyFor' | 'saveReceipt'>;
  /** This tab's own executor; stopped while another tab leads. */
  #own: Executor | undefined;
  #tabExecutor: TabExecutor | undefined;
  #inputs: ExecutorInputs | undefined;
  #providers: readonly ProviderSettings[] = [];
  /** Kept for the next executor. */
  #paused = false;
  #listening: AbortController | undefined;
  #nextDrawAt = 0;
  /** Resolves when a drawing that waits for its time is requested. */
  drawing: Promise<void> | undefined;

  constructor(host: ExecutorHost, registry: ProviderRegistry, control: Pick<ControlController, 'policyFor' | 'saveReceipt'>) {
    this.#host = host;
    this.#registry = registry;
    this.#control = control;
    host.addController(this);
  }

  /** The current executor. */
  get executor(): ExecutorView | undefined {
    return this.#tabExecutor?.executor;
  }

  /** The current state; {@link IDLE_STATE} without an executor, but with the current pause. */
  get state(): ExecutorState {
    return this.executor?.state ?? (this.#paused ? { ...IDLE_STATE, paused: true } : IDLE_STATE);
  }

  hostConnected(): void {
    // Still set if the element was only moved.
    if (this.#listening !== undefined) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('pagehide', this.#onPageHide, { signal });
    window.addEventListener('pageshow', this.#onPageShow, { signal });
    window.addEventListener('online', this.#retry, { signal });
    document.addEventListener('visibilitychange', this.#retry, { signal });
    document.addEventListener('freeze', () => this.#tabExecutor?.freeze(), { signal });
    document.addEventListener('resume', () => this.#tabExecutor?.thaw(), { signal });
    this.#tabExecutor?.start();
  }

  hostDisconnected(): void {
    // Moving an element disconnects and reconnects it in one task; its requests must continue.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#listening?.abort();
      this.#listening = undefined;
      this.#tabExecutor?.stop();
    });
  }

  /** Creates, replaces or stops the executor to match the inputs. Call it when any input may have changed. */
  configure(inputs: ExecutorInputs): void {
    const previous = this.#inputs;
    this.#inputs = inputs;
    if (previous !== undefined && needSameExecutor(previous, inputs)) return;
    this.#tabExecutor?.stop();
    this.#tabExecutor = undefined;
    if (inputs.token != null) this.#create(inputs);
    this.#showState();
  }

  /** Replaces the providers, unless they are the same. */
  setProviders(providers: readonly ProviderSettings[]): void {
    if (JSON.stringify(providers) === JSON.stringify(this.#providers)) return;
    this.#providers = providers;
    this.#own?.setProviders(providers);
  }

  /** Pauses or resumes this executor and its replacements. */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (paused) this.executor?.pause();
    else this.executor?.resume();
    if (this.executor === undefined) this.#showState();
    // The user waits for no interval.
    else this.#host.requestUpdate();
  }

  #create(inputs: ExecutorInputs): void {
    const { createExecutor, backend, path, name, limits, everyTab, token } = inputs;
    // Uses the current function at each call, so that a page may set a new closure on each render.
    const getToken = typeof token === 'function' ? () => this.#readToken() : token;
    const options: ExecutorOptions = {
      backend: { url: backend, ...(path && { path }), token: getToken },
      registry: this.#registry,
      providers: this.#providers,
      policy: this.#control.policyFor(backend),
      ...(name && { name }),
      ...(limits && { limits }),
    };
    const own = createExecutor(options);
    own.addEventListener('request-end', ({ receipt }) => this.#control.saveReceipt(backend, receipt));
    if (this.#paused) own.pause();
    const tabExecutor: TabExecutor = new TabExecutor(own, options, !everyTab, {
      listen: (executor) => this.#listen(executor, () => this.#tabExecutor === tabExecutor),
      onChange: () => this.#showState(),
    });
    this.#own = own;
    this.#tabExecutor = tabExecutor;
    if (this.#listening !== undefined) tabExecutor.start();
  }

  #listen(executor: ExecutorView, isCurrent: () => boolean): void {
    executor.addEventListener('state-change', () => {
      if (!isCurrent() || executor !== this.executor) return;
      this.#paused = executor.state.paused;
      this.#showState();
    });
    executor.addEventListener('request-start', ({ request }) => this.#host.dispatchEvent(new ChatExecutorRequestStartEvent(request)));
    executor.addEventListener('request-end', ({ receipt }) => this.#host.dispatchEvent(new ChatExecutorRequestEndEvent(receipt)));
  }

  #draw(): void {
    this.drawing = undefined;
    this.#nextDrawAt = performance.now() + DRAW_INTERVAL;
    this.#host.requestUpdate();
  }

  async #readToken(): Promise<Token> {
    const token = this.#inputs?.token;
    return typeof token === 'function' ? token() : token;
  }

  #showState(): void {
    const wait = this.#nextDrawAt - performance.now();
    if (wait <= 0) this.#draw();
    else this.drawing ??= new Promise((resolve) => setTimeout(resolve, wait)).then(() => this.#draw());
    this.#host.dispatchEvent(new ChatExecutorStateEvent(this.state));
  }

  /** Disconnects immediately: a page that closes or enters the back/forward cache can't answer requests. */
  readonly #onPageHide = (): void => this.#tabExecutor?.stop();

  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#tabExecutor?.start();
  };

  /**
   * When the user or the network returns, retries immediately, and checks a session that may have expired during sleep, without
   * waiting for the next heartbeat.
   */
  readonly #retry = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Draws what changed while the page was hidden.
    this.#host.requestUpdate();
    this.executor?.reconnect();
    for (const { id, status } of this.state.providers) if (status === 'failed') this.executor?.refreshModels(id);
  };
}

/** Whether one executor can serve both inputs. All token functions count as equal, because the current one is used at each call. */
function needSameExecutor(one: ExecutorInputs, other: ExecutorInputs): boolean {
  const { limits, token, ...rest } = one;
  return (
    (token === other.token || (typeof token === 'function' && typeof other.token === 'function')) &&
    JSON.stringify(limits) === JSON.stringify(other.limits) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === other[key])
  );
}
