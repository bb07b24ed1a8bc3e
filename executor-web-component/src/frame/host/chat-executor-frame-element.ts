import type { BackendSettings, ExecutorState } from '@chat-executor/executor';
import { ChatExecutorRequestEndEvent, ChatExecutorRequestStartEvent, ChatExecutorStateEvent } from '../../element/element-events.ts';
import { IDLE_STATE } from '../../element/idle-state.ts';
import type { ConnectMessage, FrameConfiguration, FrameMessage, FramePermission, PageMessage, ReadyMessage } from '../frame-messages.ts';

const ATTRIBUTES = ['src', 'backend', 'socket-path', 'name', 'lang', 'discover', 'open'] as const;

/** The browser features that the frame may use (`allow` of the iframe). */
const ALLOWED_FEATURES = 'publickey-credentials-get; publickey-credentials-create; local-network-access; language-model';

/** Minimum height of the frame, and its height until the frame reports one, in CSS pixels. */
const MIN_HEIGHT = 48;

/**
 * Shows `<chat-executor>` in a frame of another origin, so that scripts of this page can't access the keys. Has the attributes,
 * events and state of the element, except those that would need a key or a function inside the frame.
 *
 * ```html
 * <chat-executor-frame src="https://keys.example.com/executor-frame.html" backend="https://chat.example.com"></chat-executor-frame>
 * ```
 *
 * @customElement chat-executor-frame
 *
 * @attr {string} src - URL of `executor-frame.html`, on another origin than this page
 * @attr {string} backend - Origin of the backend. Default: the page's origin
 * @attr {string} socket-path - Path of Socket.IO at the backend
 * @attr {string} name - Display name of this executor
 * @attr {string} lang - `en` or `zh`. Default: the language of the page
 * @attr {boolean} discover - Looks for model servers on this computer
 * @attr {boolean} open - Whether the panel is open
 *
 * @fires {ChatExecutorStateEvent} chat-executor-state - The snapshot in `state` changed
 * @fires {ChatExecutorRequestStartEvent} chat-executor-request-start - A request was accepted
 * @fires {ChatExecutorRequestEndEvent} chat-executor-request-end - A request completed, failed or was stopped
 * @fires {Event} chat-executor-permission - The property `permission` changed
 */
export class ChatExecutorFrameElement extends HTMLElement {
  /** @internal */
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  #token: BackendSettings['token'];
  #state: ExecutorState = IDLE_STATE;
  #permission: FramePermission | undefined;
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;

  /** The token for the backend, or a function that returns one. The function is called before each connection attempt. */
  get token(): BackendSettings['token'] {
    return this.#token;
  }

  set token(token: BackendSettings['token']) {
    this.#token = token;
    this.#configure();
  }

  /** The state as one immutable snapshot. Never contains a key. */
  get state(): ExecutorState {
    return this.#state;
  }

  /** The user's decision about this page; undefined until the frame has loaded. */
  get permission(): FramePermission | undefined {
    return this.#permission;
  }

  /** Stops running requests and refuses new ones until {@link resume}. */
  pause(): void {
    this.#post({ type: 'pause' });
  }

  /** Accepts requests again. */
  resume(): void {
    this.#post({ type: 'resume' });
  }

  /** Stops a request by its id in `state.requests`. Ignores unknown ids. */
  cancel(requestId: string): void {
    this.#post({ type: 'cancel', requestId });
  }

  connectedCallback(): void {
    // If the page set the token before this class was defined, an own property hides the accessor.
    if (Object.hasOwn(this, 'token')) {
      const { token } = this;
      delete (this as Partial<Pick<this, 'token'>>).token;
      this.token = token;
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    frame.setAttribute('part', 'frame');
    frame.title = 'chat-executor';
    frame.allow = ALLOWED_FEATURES;
    // Set as properties, because a strict content security policy blocks style attributes.
    Object.assign(frame.style, {
      display: 'block',
      inlineSize: '100%',
      blockSize: `${MIN_HEIGHT}px`,
      border: '0',
      colorScheme: 'normal',
    });
    this.style.display ||= 'block';
    this.#frame = frame;
    addEventListener('message', this.#onMessage);
    root.replaceChildren(frame);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
    this.#disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (name === 'src') this.#load();
    else this.#configure();
  }

  #load(): void {
    const source = this.#source;
    if (!this.#frame || this.#frame.src === source?.href) return;
    this.#disconnect();
    if (source === undefined) return;
    if (source.origin === location.origin) {
      console.error(
        'chat-executor-frame: `src` has the origin of this page, so scripts of this page can read the keys. Serve the frame from another origin.',
      );
    }
    this.#frame.src = source.href;
  }

  get #source(): URL | undefined {
    const src = this.getAttribute('src') ?? '';
    return src !== '' && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  }

  readonly #onMessage = ({ data, source, origin }: MessageEvent<ReadyMessage | undefined>): void => {
    if (source === null || source !== this.#frame?.contentWindow || origin !== this.#source?.origin) return;
    if (data?.type !== 'chat-executor-frame:ready') return;
    this.#disconnect();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event: MessageEvent<FrameMessage>) => void this.#receive(event.data);
    const connect: ConnectMessage = { type: 'chat-executor-frame:connect', version: 1 };
    // Only to this origin: the frame may have navigated elsewhere in the meantime.
    (source as Window).postMessage(connect, { targetOrigin: origin, transfer: [port2] });
    this.#configure();
  };

  async #receive(message: FrameMessage): Promise<void> {
    switch (message.type) {
      case 'state':
        this.#showState(message.state);
        break;
      case 'request-start':
        this.dispatchEvent(new ChatExecutorRequestStartEvent(message.request));
        break;
      case 'request-end':
        this.dispatchEvent(new ChatExecutorRequestEndEvent(message.receipt));
        break;
      case 'open':
        this.toggleAttribute('open', message.open);
        break;
      case 'size':
        if (this.#frame) this.#frame.style.blockSize = `${Math.max(MIN_HEIGHT, Math.ceil(message.height))}px`;
        break;
      case 'permission':
        this.#permission = message.permission;
        this.dispatchEvent(new Event('chat-executor-permission', { bubbles: true, composed: true }));
        break;
      case 'token-wanted':
        this.#post({ type: 'token', id: message.id, token: await this.#readToken() });
        break;
    }
  }

  async #readToken(): Promise<string | null> {
    try {
      return (typeof this.#token === 'function' ? await this.#token() : this.#token) ?? null;
    } catch {
      // The frame reports a missing token, without the page's reason.
      return null;
    }
  }

  #configure(): void {
    if (this.#token == null) return;
    const [socketPath, name] = [this.getAttribute('socket-path'), this.getAttribute('name')];
    const configuration: FrameConfiguration = {
      backend: this.getAttribute('backend') || location.origin,
      ...(socketPath && { socketPath }),
      ...(name && { name }),
      lang: this.closest('[lang]')?.getAttribute('lang') ?? navigator.language,
      discover: this.hasAttribute('discover'),
      open: this.hasAttribute('open'),
      colorScheme: getComputedStyle(this).colorScheme,
    };
    this.#post({ type: 'configure', configuration });
  }

  #showState(state: ExecutorState): void {
    this.#state = state;
    this.dispatchEvent(new ChatExecutorStateEvent(state));
  }

  #disconnect(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#permission = undefined;
    if (this.#state !== IDLE_STATE) this.#showState(IDLE_STATE);
  }

  #post(message: PageMessage): void {
    this.#port?.postMessage(message);
  }
}
