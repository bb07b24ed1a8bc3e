import type { ChatExecutorElement } from '../../element/chat-executor-element.ts';
import type { FrameConfiguration, PageMessage } from '../frame-messages.ts';
import { type EmbeddingGrant, EmbeddingGrants } from './embedding-grants.ts';
import { frameStrings } from './frame-strings.ts';
import { PageConnection } from './page-connection.ts';
import { type Notice, renderNotice } from './render-notice.ts';
import { watchContentHeight } from './watch-content-height.ts';

/** An origin that stands for every page that has none, such as a sandboxed one: it cannot be told from others. */
const NO_ORIGIN = 'null';

/** The page in the frame: the element, who uses it, and the question whether they may. */
export class FrameController {
  readonly #element: ChatExecutorElement;
  readonly #notice: HTMLElement;
  readonly #grants = new EmbeddingGrants();
  readonly #link: PageConnection | undefined;
  #page: string | undefined;
  #configuration: FrameConfiguration | undefined;
  #isGranted = false;
  #isRefused = false;
  #height = 0;

  /** `around` is the window around this one; undefined where the page stands alone. */
  constructor(main: HTMLElement, around: Window | undefined) {
    this.#element = document.createElement('chat-executor');
    this.#notice = document.createElement('div');
    main.append(this.#notice, this.#element);
    this.#grants.watch(() => void this.#decide());
    if (around === undefined) {
      this.#element.open = true;
      void this.#decide();
      return;
    }
    const link = new PageConnection(around, { onConnect: (page) => this.#begin(page), onMessage: (message) => this.#receive(message) });
    this.#link = link;
    this.#follow(link);
    watchContentHeight(main, this.#element, (height) => {
      this.#height = height;
      link.send({ type: 'size', height });
    });
    link.begin();
  }

  /** Tells the page what the element tells, once it may know. */
  #follow(link: PageConnection): void {
    const element = this.#element;
    const tell = (send: () => void) => this.#isGranted && send();
    element.addEventListener('chat-executor-state', ({ state }) => tell(() => link.send({ type: 'state', state })));
    element.addEventListener('chat-executor-request-start', ({ request }) => tell(() => link.send({ type: 'request-start', request })));
    element.addEventListener('chat-executor-request-end', ({ receipt }) => tell(() => link.send({ type: 'request-end', receipt })));
    const observer = new MutationObserver(() => link.send({ type: 'open', open: element.open }));
    observer.observe(element, { attributes: true, attributeFilter: ['open'] });
  }

  #begin(page: string): void {
    this.#page = page;
    this.#configuration = undefined;
    this.#link?.send({ type: 'size', height: this.#height });
    this.#isRefused = page === NO_ORIGIN;
    void this.#decide();
  }

  #receive(message: Exclude<PageMessage, { readonly type: 'token' }>): void {
    if (message.type === 'configure') {
      const isOther = message.configuration.backend !== this.#configuration?.backend;
      this.#configuration = message.configuration;
      if (isOther) this.#isRefused = this.#page === NO_ORIGIN;
      document.documentElement.lang = message.configuration.lang ?? 'en';
      document.documentElement.style.colorScheme = message.configuration.colorScheme ?? 'light dark';
      if (this.#element.open !== message.configuration.open) this.#element.open = message.configuration.open;
      void this.#decide();
    } else if (this.#isGranted) {
      if (message.type === 'cancel') this.#element.cancel(message.requestId);
      else this.#element[message.type]();
    }
  }

  /** Lets the page use the executor, or not, as the user's grants are now; and asks where they do not say. */
  async #decide(): Promise<void> {
    const page = this.#page;
    const configuration = this.#configuration;
    if (this.#link === undefined || page === undefined) {
      this.#show({ kind: 'alone', grants: this.#link ? undefined : await this.#grants.list() });
      return;
    }
    const isKnown = configuration !== undefined && page !== NO_ORIGIN && (await this.#grants.has(page, configuration.backend));
    if (page !== this.#page || configuration !== this.#configuration) return;
    this.#isGranted = isKnown;
    if (configuration === undefined) {
      this.#element.token = undefined;
      this.#show({ kind: 'waiting' });
      return;
    }
    const { backend } = configuration;
    this.#link.send({ type: 'permission', permission: isKnown ? 'granted' : this.#isRefused ? 'refused' : 'asked' });
    if (isKnown) this.#apply(configuration);
    else this.#element.token = undefined;
    this.#show({ kind: isKnown ? 'granted' : this.#isRefused ? 'refused' : 'asked', page, backend });
  }

  #apply({ backend, socketPath, name, discover }: FrameConfiguration): void {
    const element = this.#element;
    const link = this.#link;
    element.backend = backend;
    element.socketPath = socketPath;
    element.name = name;
    element.discover = discover;
    element.token ??= async () => (await link?.askForToken()) ?? '';
    link?.send({ type: 'state', state: element.state });
  }

  #show(notice: Notice): void {
    const strings = frameStrings(document.documentElement.lang);
    const change = (isRefused: boolean) => () => {
      this.#isRefused = isRefused;
      void this.#decide();
    };
    renderNotice(this.#notice, notice, strings, {
      onGrant: (page, backend) => void this.#grants.add(page, backend),
      onRefuse: change(true),
      onAskAgain: change(false),
      onWithdraw: ({ page, backend }: Pick<EmbeddingGrant, 'page' | 'backend'>) => {
        this.#isRefused = true;
        void this.#grants.remove(page, backend);
      },
    });
  }
}
