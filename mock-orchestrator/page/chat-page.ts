import { css, html, LitElement } from 'lit';
import { PageError } from './backend/page-error.ts';
import { currentLanguage, LanguageController, texts } from './language/language.ts';
import type { TokenEvent } from './layout/sign-in-form.ts';
import { createParts, type PageParts, startParts, stopParts } from './page-parts.ts';
import { controls } from './styles/controls.ts';
import './chat/error-note.ts';
import './chat-workspace.ts';
import './layout/sign-in-form.ts';

type Stage = 'signing-in' | 'token-needed' | 'token-refused' | 'ready' | PageError;

/** The whole page: signs in, then shows the workspace. Its slot contains `<chat-executor>`. */
export class ChatPage extends LitElement {
  static override properties = { stage: { state: true }, elementMissing: { state: true } };
  static override styles = [
    controls,
    css`
      :host { display: block; height: 100%; }
      main { height: 100%; }
      .middle { display: grid; height: 100%; padding: 24px; place-content: center; color: var(--text-muted); }
      .middle error-note { width: min(480px, calc(100vw - 48px)); color: var(--text); }
    `,
  ];

  declare stage: Stage;
  declare elementMissing: boolean;
  #parts: PageParts | undefined;

  constructor() {
    super();
    this.stage = 'signing-in';
    this.elementMissing = false;
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const executor = this.querySelector('chat-executor');
    if (!executor || this.#parts) return;
    this.#parts = createParts(executor);
    this.#parts.session.addEventListener('change', () => this.#onSessionChange());
    document.addEventListener('DOMContentLoaded', () => this.#checkElement());
    void this.#start();
  }

  protected override willUpdate(): void {
    this.#parts?.executor.setAttribute('lang', currentLanguage());
  }

  protected override render() {
    const { stage } = this;
    if (stage === 'signing-in') return html`<main class="middle"><p role="status">${texts().signIn.waiting}</p></main>`;
    if (stage instanceof PageError) return this.#renderError(stage);
    if (stage !== 'ready')
      return html`<main><sign-in-form .refused=${stage === 'token-refused'} @token=${this.#signIn}></sign-in-form></main>`;
    return html`<chat-workspace .parts=${this.#parts}>${this.#renderExecutor()}</chat-workspace>`;
  }

  #renderExecutor() {
    if (!this.elementMissing) return html`<slot name="executor" slot="executor"></slot>`;
    const error = new PageError('no-element', texts().app.noElement, texts().app.noElementCure);
    return html`<error-note slot="executor" role="alert" .error=${error}></error-note>`;
  }

  #renderError(error: PageError) {
    return html`<main class="middle"><error-note role="alert" .error=${error}></error-note><button @click=${this.#start}>${texts().app.retry}</button></main>`;
  }

  /** Call it once every script of the page has run or failed to load. */
  #checkElement(): void {
    if (customElements.get('chat-executor') === undefined) this.elementMissing = true;
  }

  async #start(): Promise<void> {
    if (!this.#parts) return;
    this.stage = 'signing-in';
    try {
      this.#enter(await this.#parts.session.start(), 'token-needed');
    } catch (error) {
      this.stage = error instanceof PageError ? error : new PageError('page-error', String(error), texts().error.unreachableCure);
    }
  }

  async #signIn({ token }: TokenEvent): Promise<void> {
    if (this.#parts) this.#enter(await this.#parts.session.signIn(token), 'token-refused');
  }

  /** Asks for a token if the current one was deleted or cannot be renewed. */
  #onSessionChange(): void {
    if (!this.#parts || this.#parts.session.token !== undefined || this.stage !== 'ready') return;
    stopParts(this.#parts);
    this.stage = 'token-needed';
  }

  #enter(signedIn: boolean, otherwise: Stage): void {
    if (signedIn && this.#parts) startParts(this.#parts);
    this.stage = signedIn ? 'ready' : otherwise;
  }
}

customElements.define('chat-page', ChatPage);

declare global {
  interface HTMLElementTagNameMap {
    'chat-page': ChatPage;
  }
}
