// Over 300 lines, because the manifest is generated from the documentation of the public API in this file.

import type { BackendSettings, ExecutorState, ExecutorView, Limits, Question } from '@chat-executor/executor';
import { createExecutor } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderBar } from './bar/bar.ts';
import { barStyles } from './bar/bar-styles.ts';
import type { PageGrant } from './control/control.ts';
import { ControlController } from './controllers/control-controller.ts';
import { type CreateExecutor, ExecutorController } from './controllers/executor-controller.ts';
import { LanguageController } from './controllers/language-controller.ts';
import { PanelController } from './controllers/panel-controller.ts';
import { PressController } from './controllers/press-controller.ts';
import { ProviderController } from './controllers/provider-controller.ts';
import { withLockedProviders } from './keys/with-locked-providers.ts';
import { listProviderSettings } from './offered-providers.ts';
import type { PanelContext } from './panel/panel-context.ts';
import { storeOf } from './settings/page-settings-store.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/**
 * Runs a chat backend's completions in this page, with the user's own key or local model, and shows its activity.
 *
 * ```html
 * <chat-executor backend="https://chat.example.com" discover></chat-executor>
 * <script type="module">
 *   document.querySelector('chat-executor').token = () => localStorage.getItem('token');
 * </script>
 * ```
 *
 * It connects while it is in the document and has a token. Keys stay in this browser: each is sent only to its own provider, and
 * never appears in an attribute, event or frame.
 *
 * @customElement chat-executor
 *
 * @attr {string} lang - Language of the element: `en` or `zh`. Default: the nearest `lang` of an ancestor
 *
 * @fires {ChatExecutorStateEvent} chat-executor-state - The snapshot in `state` changed
 * @fires {ChatExecutorRequestStartEvent} chat-executor-request-start - A request was accepted
 * @fires {ChatExecutorRequestEndEvent} chat-executor-request-end - A request ended, however it ended
 *
 * @slot - Settings of the page, shown at the top of the open panel
 *
 * @csspart container - The whole element
 * @csspart bar - The row that is always visible
 * @csspart dot - The coloured status dot
 * @csspart status - The status text
 * @csspart badge - The number of running requests
 * @csspart pause-button - Pauses and resumes
 * @csspart toggle - Opens and closes the panel
 * @csspart icon - Any icon
 * @csspart question - The permission prompt for a backend
 * @csspart panel - The panel
 * @csspart drawer - The dialog that contains the panel where the element is narrow
 * @csspart section - One section of the panel
 * @csspart heading - The heading of a section or a dialog
 * @csspart card - One provider, running request or finished request
 * @csspart button - Any button with text
 * @csspart primary-button - The main button of a dialog
 * @csspart switch - The switch of a provider
 * @csspart tag - The origin of a provider
 * @csspart model - One model of a provider
 * @csspart error - An error with its cure
 * @csspart warning - A warning
 * @csspart examination - The check-up result of a provider or the connection
 * @csspart dialog - A dialog
 * @csspart field - A label with its input
 * @csspart input - An input of a form
 *
 * @cssprop [--chat-executor-accent=light-dark(#0b6b57, #5fd3b4)] - Color of controls
 * @cssprop [--chat-executor-accent-text=light-dark(#fff, #06231b)] - Text on the accent
 * @cssprop [--chat-executor-background=light-dark(#fff, #181d1c)] - Background of the element
 * @cssprop [--chat-executor-surface=light-dark(#f4f6f3, #1f2625)] - Background of cards and inputs
 * @cssprop [--chat-executor-text=light-dark(#17211e, #e8eeeb)] - Text
 * @cssprop [--chat-executor-muted=light-dark(#4e5c57, #a3b1ac)] - Secondary text
 * @cssprop [--chat-executor-border=light-dark(#dbe1da, #2f3937)] - Lines
 * @cssprop [--chat-executor-good=light-dark(#0b6b57, #5fd3b4)] - Connected, ready, completed
 * @cssprop [--chat-executor-busy=light-dark(#7d5200, #f3c267)] - In progress, and warnings
 * @cssprop [--chat-executor-bad=light-dark(#a92b23, #ff9d91)] - Failed
 * @cssprop [--chat-executor-radius=0.625rem] - Corner radius
 * @cssprop [--chat-executor-font=system-ui, sans-serif] - Font
 * @cssprop [--chat-executor-font-size=0.875rem] - Font size; all other sizes follow it
 */
export class ChatExecutorElement extends LitElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    backend: {},
    socketPath: { attribute: 'socket-path' },
    name: {},
    lang: { reflect: true },
    discover: { type: Boolean },
    demoUrl: { attribute: 'demo-url' },
    everyTab: { type: Boolean, attribute: 'every-tab' },
    firstTokenSeconds: { type: Number, attribute: 'first-token-seconds' },
    callbackSeconds: { type: Number, attribute: 'callback-seconds' },
    open: { type: Boolean, reflect: true },
    token: { attribute: false },
    providers: { attribute: false },
    limits: { attribute: false },
    grant: { attribute: false },
    settingsStore: { attribute: false },
    createExecutor: { attribute: false },
  };

  /** @internal */
  static override styles = barStyles;

  /**
   * Origin of the backend, such as `https://chat.example.com`. Default: the page's origin
   * @attr
   */
  declare backend: string | undefined;

  /**
   * Path of Socket.IO at the backend
   * @attr socket-path
   * @default "/ws/socket.io"
   */
  declare socketPath: string | undefined;

  /**
   * Display name of this executor, such as "my laptop"; announced to the backend
   * @attr
   */
  declare name: string | undefined;

  /**
   * Looks for model servers on this computer (Ollama, LM Studio, llama.cpp) and offers their models
   * @attr
   */
  declare discover: boolean;

  /**
   * URL of an OpenAI-compatible demo, relative to the page; offered, labeled as a demo, only while no other provider has a model
   * @attr demo-url
   */
  declare demoUrl: string | undefined;

  /**
   * Runs an executor in every tab. Default: the tabs of a user share one; one tab is connected, the others show and control it
   * @attr every-tab
   */
  declare everyTab: boolean;

  /**
   * How long a model may take to begin to answer, such as to load, in seconds; `limits.firstTokenMs` overrides it
   * @attr first-token-seconds
   * @default 600
   */
  declare firstTokenSeconds: number | undefined;

  /**
   * How long a provider may send nothing at all, in seconds, if the backend doesn't say how long it waits; `limits.callbackMs`
   * overrides it
   * @attr callback-seconds
   * @default 115
   */
  declare callbackSeconds: number | undefined;

  /**
   * Whether the panel is open
   * @attr
   */
  declare open: boolean;

  /**
   * The token for the backend, or a function that returns one. The function is called before each connection attempt, and before
   * a JWT that it returned expires. Required; never an attribute. A different string starts a new session; a different function
   * doesn't. `null`, `undefined` and an empty text mean signed out; a function is then called every two seconds.
   */
  declare token: BackendSettings['token'];

  /** Providers that the page adds to the user's own; shown but not stored */
  declare providers: readonly ProviderSettings[] | undefined;

  /** Limits that override the defaults. A change starts a new session. */
  declare limits: Partial<Limits> | undefined;

  /**
   * What the page lets the backend use if the user hasn't decided: `'all'` or model ids. Default: the user is asked on the first
   * request. The user's decision in the panel overrides it.
   */
  declare grant: PageGrant | undefined;

  /** The store of the user's settings. Default: this browser, with keys encrypted */
  declare settingsStore: SettingsStore | undefined;

  /** Creates the headless executor; replace it to wrap one, or in tests */
  declare createExecutor: CreateExecutor;

  readonly #language = new LanguageController(this);
  readonly #control = new ControlController(this);
  readonly #executor = new ExecutorController(this, withLockedProviders(this), this.#control);
  readonly #providers = new ProviderController(this, async (onOpen) => (await import('./find-local-servers.ts')).findLocalServers(onOpen));
  readonly #panel = new PanelController(this);
  readonly #press = new PressController(this);

  constructor() {
    super();
    this.discover = false;
    this.everyTab = false;
    this.open = false;
    this.createExecutor = createExecutor;
  }

  /**
   * The state as one immutable snapshot. Never contains a key.
   * @readonly
   */
  get state(): ExecutorState {
    return this.#executor.state;
  }

  /**
   * The executor of this tab, or a view of the one in the leading tab; undefined until the element is in a document and has a token
   * @readonly
   */
  get executor(): ExecutorView | undefined {
    return this.#executor.executor;
  }

  /**
   * Whether `state.providers` has all providers: the user's settings are read, and local model servers were looked for
   * @readonly
   */
  get settled(): boolean {
    return this.#providers.settled;
  }

  /** Stops running requests and refuses new ones until {@link resume}. */
  pause(): void {
    this.#executor.setPaused(true);
  }

  /** Accepts requests again. */
  resume(): void {
    this.#executor.setPaused(false);
  }

  /** Stops a request by its id in `state.requests`. Ignores unknown ids. */
  cancel(requestId: string): void {
    this.executor?.cancel(requestId);
  }

  /**
   * Sends a request for one of `state.models` through the backend, and runs it in this element. It is sent when the first chunk is
   * read, and so are errors thrown.
   *
   * @throws ExecutorError `no-executor` while not connected, or without a token; any error the backend or provider reports
   */
  async *complete(question: Question, options?: { readonly signal?: AbortSignal }): AsyncGenerator<ChatCompletionChunk, void> {
    const { executor } = this;
    if (!executor) throw (await import('./element-errors.ts')).noExecutor();
    yield* executor.complete(question, options);
  }

  /**
   * Exchanges an e-mail address and a password for a token at an Open WebUI or a backend with the same route, and
   * connects with it. The password is not stored.
   *
   * @throws ExecutorError `forbidden` if they are refused, `unreachable` if there is no answer
   */
  async signIn(email: string, password: string): Promise<void> {
    const { signIn } = await import('./sign-in-to-backend.ts');
    this.token = await signIn(this.#backend, email, password);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The language of an ancestor or the page's URL may have changed.
    this.requestUpdate();
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#executor.drawing;
    return super.getUpdateComplete();
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#press.ended;
    await super.scheduleUpdate();
  }

  /** @internal */
  protected override updated(): void {
    if (!this.isConnected) return;
    this.#providers.update({
      store: storeOf(this),
      page: this.providers ?? [],
      discover: this.discover,
      demoUrl: this.#demoUrl,
      states: this.state.providers,
    });
    this.#executor.setProviders(listProviderSettings(this.#providers.sources));
    this.#executor.configure({
      createExecutor: this.createExecutor,
      backend: this.#backend,
      path: this.socketPath,
      name: this.name,
      limits: { ...toLimit('firstTokenMs', this.firstTokenSeconds), ...toLimit('callbackMs', this.callbackSeconds), ...this.limits },
      everyTab: this.everyTab,
      token: this.token,
    });
    void this.#panel.load(this.#language.language);
  }

  /** @internal */
  protected override render(): TemplateResult {
    const strings = this.#language.strings;
    const onToggle = (): void => {
      this.open = !this.open;
    };
    const onPause = (): void => this.#executor.setPaused(!this.state.paused);
    const question = this.#control.render(this.state, this.#backend, this.#language.language);
    return html`
      <section part="container" class="container" aria-label=${strings.element} lang=${this.#language.language}>
        ${renderBar({ state: this.state, strings, hasToken: this.token != null, isLocked: this.#providers.locked, isOpen: this.open, onToggle, onPause })}
        ${this.open ? this.#panel.render(() => this.#panelContext(), question) : question}
        ${this.open && this.#panel.failed ? html`<p part="error" class="load-error" role="alert">${strings.panelUnavailable}</p>` : nothing}
      </section>
    `;
  }

  get #backend(): string {
    // Server-side rendering has no location.
    return this.backend || globalThis.location?.origin || '';
  }

  /** Undefined if missing or not a valid URL. */
  get #demoUrl(): string | undefined {
    const { demoUrl } = this;
    return demoUrl && URL.canParse(demoUrl, document.baseURI) ? new URL(demoUrl, document.baseURI).href : undefined;
  }

  #panelContext(): PanelContext {
    const { executor } = this;
    return {
      state: this.state,
      hasToken: this.token != null,
      isGrantedByPage: this.grant !== undefined,
      backend: this.#backend,
      connect: { url: this.#backend, token: this.token ?? '', ...(this.socketPath && { path: this.socketPath }) },
      language: this.#language.language,
      sources: this.#providers.sources,
      store: storeOf(this),
      problem: this.#providers.problem,
      discovering: this.#providers.discovering,
      actions: {
        reconnect: () => executor?.reconnect(),
        change: (change) => this.#providers.change(change),
        cancel: (requestId) => this.cancel(requestId),
        test: executor && ((providerId) => executor.refreshModels(providerId)),
        discover: this.discover ? () => void this.#providers.discover() : undefined,
      },
    };
  }
}

/** A limit from an attribute, which may be missing or invalid. */
function toLimit(name: keyof Limits, seconds: number | undefined): Partial<Limits> {
  return Number(seconds) > 0 ? { [name]: Number(seconds) * 1000 } : {};
}
