import { html, LitElement, nothing } from 'lit';
import { EnvelopeEvent } from './backend/user-events.ts';
import type { ShowRequestEvent } from './chat/chat-events.ts';
import type { ConversationView } from './chat/conversation-view.ts';
import { chatWorkspaceStyle } from './chat-workspace-style.ts';
import type { Conversation } from './conversations/conversation.ts';
import type {
  DeleteConversationEvent,
  EditedEvent,
  OpenConversationEvent,
  RenameConversationEvent,
} from './conversations/conversation-events.ts';
import { LanguageController, texts } from './language/language.ts';
import { ChangeController } from './layout/change-controller.ts';
import { icon } from './layout/icon.ts';
import { MediaController } from './layout/media-controller.ts';
import { readNotification } from './layout/read-notification.ts';
import type { Toast } from './layout/toast-region.ts';
import type { PageParts } from './page-parts.ts';
import { controls } from './styles/controls.ts';
import './chat/conversation-view.ts';
import './conversations/conversation-list.ts';
import './layout/page-tools.ts';
import './layout/side-panel.ts';
import './layout/toast-region.ts';
import './timeline/timeline-panel.ts';

const TIMELINE_KEY = 'chat-page:timeline';

/** The page of a signed-in user: the list of conversations and the executor, the open conversation, and the timeline. */
export class ChatWorkspace extends LitElement {
  static override properties = {
    parts: { attribute: false },
    openId: { state: true },
    listOpen: { state: true },
    timelineOpen: { state: true },
    requestId: { state: true },
  };
  static override styles = [controls, chatWorkspaceStyle];

  declare parts: PageParts;
  /** The id of the open conversation, from the URL. Undefined for a new conversation without a question. */
  declare openId: string | undefined;
  /** Whether the sheet with the list of conversations is open. */
  declare listOpen: boolean;
  declare timelineOpen: boolean;
  /** The request that the timeline shows. Undefined for the newest one. */
  declare requestId: string | undefined;
  readonly #listMedia = new MediaController(this, '(min-width: 1160px)');
  readonly #timelineMedia = new MediaController(this, '(min-width: 900px)');
  #initialized = false;
  #wasAsking = false;
  /** Whether the user was at the executor's question: with the focus, or, as Safari does not focus a clicked button, with the pointer. */
  #isAtQuestion = false;
  readonly #readUrl = () => {
    this.openId = location.hash.slice(1) || undefined;
  };

  constructor() {
    super();
    this.openId = undefined;
    this.listOpen = false;
    this.timelineOpen = this.#timelineMedia.matches && localStorage.getItem(TIMELINE_KEY) !== 'closed';
    this.requestId = undefined;
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readUrl();
    window.addEventListener('hashchange', this.#readUrl);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#readUrl);
  }

  protected override willUpdate(): void {
    if (this.#initialized) return;
    this.#initialized = true;
    const { store, images, runner, events, executor } = this.parts;
    new ChangeController(this, 'change', store, runner);
    new ChangeController(this, 'chat-executor-state', executor);
    // Before the executor draws itself without the question, and loses the focus.
    executor.addEventListener('chat-executor-state', () => (this.#isAtQuestion ||= this.#wasAsking && executor.matches(':focus-within')));
    executor.addEventListener('pointerdown', () => (this.#isAtQuestion = this.#wasAsking));
    events.addEventListener('envelope', (event) => this.#notify(event));
    const onFull = () => this.#toast({ kind: 'error', text: texts().conversation.storageFull, cure: texts().conversation.storageFullCure });
    for (const storage of [store, images]) storage.addEventListener('full', onFull);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('toast-region')?.check();
    const wasAsking = this.#wasAsking;
    this.#wasAsking = this.#isAsking;
    if (!wasAsking || this.#wasAsking) return;
    if (this.#isAtQuestion) void this.#restoreFocus();
    this.#isAtQuestion = false;
  }

  protected override render() {
    const conversation = this.openId === undefined ? undefined : this.parts.store.get(this.openId);
    return html`
      <button class="skip" @click=${this.#focusComposer}>${texts().app.skip}</button>
      ${this.#renderStart()}
      <main>
        ${this.#renderBar(conversation?.title || texts().conversation.untitled)}
        <conversation-view .parts=${this.parts} .conversation=${conversation} @open-conversation=${this.#open} @open-executor=${this.#openExecutor}
          @edited=${this.#onEdited} @show-request=${this.#showRequest}>${this.#isAsking ? html`<slot name="executor" slot="executor"></slot>` : nothing}</conversation-view>
      </main>
      ${this.#renderTimeline()}
      <toast-region></toast-region>
    `;
  }

  /** Whether the executor asks its user something. It is then shown in the conversation, because its own panel may be closed. */
  get #isAsking(): boolean {
    return this.parts.executor.state?.requests.some(({ status }) => status === 'asking' || status === 'locked') === true;
  }

  #renderStart() {
    const { store, runner } = this.parts;
    const modal = !this.#listMedia.matches;
    return html`
      <side-panel side="start" label=${texts().app.conversations} ?modal=${modal} ?open=${!modal || this.listOpen} @close=${() => (this.listOpen = false)}>
        <div class="start">
          <div class="brand"><img src="favicon.svg" alt="" width="28" height="28">chat-executor</div>
          <conversation-list .conversations=${store.all} .openId=${this.openId} .busy=${(id: string) => runner.isBusy(id)}
            @new-conversation=${this.#startConversation} @open-conversation=${this.#open} @rename-conversation=${this.#rename} @delete-conversation=${this.#delete}></conversation-list>
          <div class="executor"><h2>${texts().app.executor}</h2>${this.#isAsking ? nothing : html`<slot name="executor"></slot>`}</div>
        </div>
      </side-panel>
    `;
  }

  #renderBar(title: string) {
    const timeline = this.timelineOpen ? texts().app.hideTimeline : texts().app.showTimeline;
    const settings = texts().settings.title;
    const openList = texts().app.openConversations;
    return html`
      <div class="bar">
        ${this.#listMedia.matches ? nothing : html`<button class="quiet" aria-label=${openList} title=${openList} @click=${() => (this.listOpen = true)}>${icon('menu')}</button>`}
        <h1>${title}</h1>
        ${this.#renderSignOut()}
        <button class="quiet" aria-label=${settings} title=${settings} @click=${() => this.#view?.openSettings()}>${icon('settings')}</button>
        <page-tools></page-tools>
        <button class="quiet timeline-button" aria-label=${timeline} title=${timeline} aria-expanded=${this.timelineOpen} @click=${this.#toggleTimeline}>
          ${icon('timeline')} <span>${texts().app.timeline}</span>
        </button>
      </div>
    `;
  }

  /** Only for users with a token. Others would be signed in again immediately. */
  #renderSignOut() {
    const { session } = this.parts;
    return session.config?.sign_in === 'token'
      ? html`<button class="quiet sign-out" @click=${() => session.signOut()}>${texts().signIn.out}</button>`
      : nothing;
  }

  #renderTimeline() {
    const { journal, providerObserver } = this.parts;
    return html`
      <side-panel side="end" label=${texts().app.timeline} ?modal=${!this.#timelineMedia.matches} ?open=${this.timelineOpen} @close=${this.#toggleTimeline}>
        <div class="end">
          ${this.timelineOpen ? html`<timeline-panel .journal=${journal} .providerObserver=${providerObserver} .requestId=${this.requestId}></timeline-panel>` : nothing}
        </div>
      </side-panel>
    `;
  }

  #startConversation(): void {
    location.hash = '';
    this.listOpen = false;
    this.#focusComposer();
  }

  #open({ conversationId }: OpenConversationEvent): void {
    location.hash = conversationId;
    // Does not wait for `hashchange`, so that the list shows the open conversation immediately.
    this.openId = conversationId;
    this.listOpen = false;
    this.#focusComposer();
  }

  #rename({ conversationId, title }: RenameConversationEvent): void {
    const conversation = this.parts.store.get(conversationId);
    if (conversation) this.parts.store.put({ ...conversation, title });
  }

  #delete({ conversationId }: DeleteConversationEvent): void {
    const { store, runner } = this.parts;
    const conversation = store.get(conversationId);
    if (!conversation) return;
    runner.stop(conversationId);
    store.delete(conversationId);
    if (conversationId === this.openId) this.#startConversation();
    this.#offerUndo(texts().conversation.deleted(conversation.title || texts().conversation.untitled), conversation);
  }

  #onEdited({ before }: EditedEvent): void {
    this.#offerUndo(texts().conversation.edited, before);
  }

  /** Says what has happened to a conversation, and offers to restore its messages until its questions change: nothing a user wrote is lost. */
  #offerUndo(text: string, before: Conversation): void {
    const { store, runner } = this.parts;
    const run = () => {
      runner.stop(before.id);
      store.put({ ...before, ...store.get(before.id), messages: before.messages });
    };
    const readQuestions = () => JSON.stringify(store.get(before.id)?.messages.filter(({ role }) => role === 'user'));
    const after = readQuestions();
    this.#toast({ kind: 'info', text, action: { label: texts().conversation.undo, run }, applies: () => readQuestions() === after });
  }

  #toggleTimeline(): void {
    this.timelineOpen = !this.timelineOpen;
    if (this.#timelineMedia.matches) localStorage.setItem(TIMELINE_KEY, this.timelineOpen ? 'open' : 'closed');
  }

  async #showRequest({ requestId }: ShowRequestEvent): Promise<void> {
    if (!(await this.parts.journal.load(requestId))) {
      this.#toast({ kind: 'info', text: texts().timeline.gone });
      return;
    }
    this.requestId = requestId;
    this.timelineOpen = true;
  }

  #openExecutor(): void {
    this.listOpen = true;
    this.parts.executor.open = true;
    this.parts.executor.scrollIntoView({ block: 'nearest' });
  }

  #notify(event: Event): void {
    const toast = event instanceof EnvelopeEvent ? readNotification(event.envelope.data) : undefined;
    if (toast) this.#toast(toast);
  }

  #toast(toast: Toast): void {
    this.renderRoot.querySelector('toast-region')?.show(toast);
  }

  get #view(): ConversationView | null {
    return this.renderRoot.querySelector('conversation-view');
  }

  /** Focuses the composer if the focus was on a button of a question that is gone. */
  async #restoreFocus(): Promise<void> {
    // The executor has then drawn itself without the question.
    await new Promise(requestAnimationFrame);
    this.#view?.focusIfLost();
  }

  #focusComposer(): void {
    this.#view?.focus();
  }
}

customElements.define('chat-workspace', ChatWorkspace);

declare global {
  interface HTMLElementTagNameMap {
    'chat-workspace': ChatWorkspace;
  }
}
