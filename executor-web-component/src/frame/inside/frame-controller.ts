import { toLanguage } from '@chat-executor/protocol';
import type { ChatExecutorElement } from '../../element/chat-executor-element.ts';
import type { FrameConfiguration, PageMessage } from '../frame-messages.ts';
import { type EmbeddingGrant, EmbeddingGrants } from './embedding-grants.ts';
import { NOTICE_EN } from './notice-en.ts';
import { NOTICE_ZH } from './notice-zh.ts';
import { PageConnection } from './page-connection.ts';
import { type Notice, renderNotice } from './render-notice.ts';
import { watchContentHeight } from './watch-content-height.ts';

/** The origin of sandboxed pages. It can't be granted, because such pages can't be distinguished. */
const OPAQUE_ORIGIN = 'null';

/** Runs the element in the frame for the embedding page, once the user has granted it. */
export class FrameController {
  readonly #element: ChatExecutorElement;
  readonly #notice: HTMLElement;
  readonly #grants = new EmbeddingGrants();
  readonly #connection: PageConnection | undefined;
  #page: string | undefined;
  #configuration: FrameConfiguration | undefined;
  #isGranted = false;
  #isRefused = false;
  /** Whether the last decision could not be stored. */
  #isUnsaved = false;
  #height = 0;

  /** @param embedder - the window that embeds this one; undefined in a separate tab */
  constructor(main: HTMLElement, embedder: Window | undefined) {
    this.#element = document.createElement('chat-executor');
    this.#notice = document.createElement('div');
    main.append(this.#notice, this.#element);
    this.#grants.watch(() => void this.#applyGrants());
    if (embedder === undefined) {
      // No page says which language and colors to use.
      document.documentElement.lang = toLanguage(navigator.language);
      document.documentElement.style.colorScheme = 'light dark';
      main.className = 'alone';
      this.#element.open = true;
      void this.#applyGrants();
      return;
    }
    const connection = new PageConnection(embedder, {
      onConnect: (page) => this.#onConnect(page),
      onMessage: (message) => this.#onMessage(message),
    });
    this.#connection = connection;
    this.#forwardEvents(connection);
    watchContentHeight(main, this.#element, (height) => {
      this.#height = height;
      connection.send({ type: 'size', height });
    });
    connection.sendReady();
  }

  /** Forwards the events of the element to the page, while it is granted. */
  #forwardEvents(connection: PageConnection): void {
    const element = this.#element;
    const forward = (send: () => void) => this.#isGranted && send();
    element.addEventListener('chat-executor-state', ({ state }) => forward(() => connection.send({ type: 'state', state })));
    element.addEventListener('chat-executor-request-start', ({ request }) =>
      forward(() => connection.send({ type: 'request-start', request })),
    );
    element.addEventListener('chat-executor-request-end', ({ receipt }) =>
      forward(() => connection.send({ type: 'request-end', receipt })),
    );
    const observer = new MutationObserver(() => connection.send({ type: 'open', open: element.open }));
    observer.observe(element, { attributes: true, attributeFilter: ['open'] });
  }

  #onConnect(page: string): void {
    this.#page = page;
    this.#configuration = undefined;
    this.#connection?.send({ type: 'size', height: this.#height });
    void this.#applyGrants();
  }

  #onMessage(message: Exclude<PageMessage, { readonly type: 'token' }>): void {
    if (message.type === 'configure') {
      const isOther = message.configuration.backend !== this.#configuration?.backend;
      this.#configuration = message.configuration;
      if (isOther) this.#isRefused = this.#page === OPAQUE_ORIGIN;
      document.documentElement.lang = message.configuration.lang ?? 'en';
      document.documentElement.style.colorScheme = message.configuration.colorScheme ?? 'light dark';
      if (this.#element.open !== message.configuration.open) this.#element.open = message.configuration.open;
      void this.#applyGrants();
    } else if (this.#isGranted) {
      if (message.type === 'cancel') this.#element.cancel(message.requestId);
      else this.#element[message.type]();
    }
  }

  /** Applies the stored grants to the page, and asks the user if the page has no grant. */
  async #applyGrants(): Promise<void> {
    const page = this.#page;
    const configuration = this.#configuration;
    if (this.#connection === undefined || page === undefined) {
      this.#show({ kind: 'alone', grants: this.#connection ? undefined : await this.#grants.list() });
      return;
    }
    // A grant that the user revoked, but that could not be deleted, ends at least here.
    const isRevoked = this.#isUnsaved && this.#isRefused;
    const isGranted =
      configuration !== undefined && page !== OPAQUE_ORIGIN && !isRevoked && (await this.#grants.has(page, configuration.backend));
    if (page !== this.#page || configuration !== this.#configuration) return;
    this.#isGranted = isGranted;
    if (configuration === undefined) {
      this.#element.token = undefined;
      this.#show({ kind: 'waiting' });
      return;
    }
    const { backend } = configuration;
    this.#connection.send({ type: 'permission', permission: isGranted ? 'granted' : this.#isRefused ? 'refused' : 'asked' });
    if (isGranted) this.#apply(configuration);
    else this.#element.token = undefined;
    this.#show({ kind: isGranted ? 'granted' : this.#isRefused ? 'refused' : 'asked', page, backend });
  }

  #apply({ backend, socketPath, name, discover }: FrameConfiguration): void {
    const element = this.#element;
    const connection = this.#connection;
    element.backend = backend;
    element.socketPath = socketPath;
    element.name = name;
    element.discover = discover;
    element.token ??= async () => (await connection?.requestToken()) ?? '';
    connection?.send({ type: 'state', state: element.state });
  }

  #show(notice: Notice): void {
    const strings = { en: NOTICE_EN, zh: NOTICE_ZH }[toLanguage(document.documentElement.lang)];
    const change = (isRefused: boolean) => () => {
      this.#isRefused = isRefused;
      void this.#applyGrants();
    };
    const save = async (change: Promise<void>): Promise<void> => {
      const wasUnsaved = this.#isUnsaved;
      this.#isUnsaved = await change.then(
        () => false,
        () => true,
      );
      // A stored change is applied anyway.
      if (this.#isUnsaved || wasUnsaved) void this.#applyGrants();
    };
    renderNotice(this.#notice, this.#isUnsaved ? { ...notice, isUnsaved: true } : notice, strings, {
      onGrant: (page, backend) => void save(this.#grants.add(page, backend)),
      onRefuse: change(true),
      onAskAgain: change(false),
      onRevoke: ({ page, backend }: Pick<EmbeddingGrant, 'page' | 'backend'>) => {
        this.#isRefused = true;
        void save(this.#grants.remove(page, backend));
      },
    });
  }
}
