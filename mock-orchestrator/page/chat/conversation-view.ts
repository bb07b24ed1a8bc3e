import { css, html, LitElement } from 'lit';
import type { Conversation, ConversationSettings } from '../conversations/conversation.ts';
import { EditedEvent, type ExportEvent, OpenConversationEvent, type SettingsEvent } from '../conversations/conversation-events.ts';
import { exportConversation } from '../conversations/export-conversation.ts';
import { LanguageController } from '../language/language.ts';
import { ChangeController } from '../layout/change-controller.ts';
import { isComposing } from '../layout/is-composing.ts';
import type { PageParts } from '../page-parts.ts';
import type { ChooseModelEvent, EditQuestionEvent, SendEvent } from './chat-events.ts';
import type { MessageComposer } from './message-composer.ts';
import type { MessageList } from './message-list.ts';
import { chooseModel, listModelChoices, type ModelChoice } from './model-choices.ts';
import '../conversations/conversation-settings.ts';
import './empty-conversation.ts';
import './message-composer.ts';
import './message-list.ts';
import './status-line.ts';

const MODEL_KEY = 'chat-page:model';

/**
 * The open conversation and the input for the next question. Fires `open-conversation` when the first question creates one, and
 * `edited`.
 */
export class ConversationView extends LitElement {
  static override properties = {
    parts: { attribute: false },
    conversation: { attribute: false },
    modelKey: { state: true },
    newSettings: { state: true },
  };
  static override styles = css`
    :host { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-height: 0; }
    footer { width: min(780px, 100%); margin: 0 auto; padding: 0 24px 16px; box-sizing: border-box; }
    status-line { padding: 2px 6px 4px; }
    ::slotted([name='executor']) { display: block; max-height: 50vh; margin-bottom: 8px; overflow-y: auto; }
    @media (max-width: 600px) { footer { padding: 0 12px 12px; } }
  `;

  declare parts: PageParts;
  /** Undefined until the first question. */
  declare conversation: Conversation | undefined;
  declare modelKey: string | undefined;
  /** The settings of the conversation that the next question creates. */
  declare newSettings: ConversationSettings;
  readonly #readImage = (id: string) => this.parts.images.read(id);
  #initialized = false;

  constructor() {
    super();
    this.conversation = undefined;
    this.modelKey = localStorage.getItem(MODEL_KEY) ?? undefined;
    this.newSettings = {};
    new LanguageController(this);
    for (const type of ['dragover', 'drop'] as const) this.addEventListener(type, (event) => this.#onDrop(event));
  }

  /** Focuses the input for the next question. */
  override focus(): void {
    this.renderRoot.querySelector<MessageComposer>('message-composer')?.focus();
  }

  /** Focuses the input if nothing has the focus. Not on touch screens, where it would open the keyboard. */
  focusIfLost(): void {
    if (document.activeElement === document.body && matchMedia('(hover: hover)').matches) this.focus();
  }

  /** Opens the dialog with the settings of the conversation. */
  openSettings(): void {
    this.renderRoot.querySelector('conversation-settings')?.show();
  }

  protected override willUpdate(): void {
    if (this.#initialized) return;
    this.#initialized = true;
    const { store, runner, announced, executor } = this.parts;
    new ChangeController(this, 'change', store, runner, announced);
    new ChangeController(this, 'chat-executor-state', executor);
  }

  /** Focuses the input when the page has loaded. */
  protected override async firstUpdated(): Promise<void> {
    await this.renderRoot.querySelector('message-composer')?.updateComplete;
    // In a frame, the page around it keeps the focus and its place.
    if (window.parent === window) this.focusIfLost();
  }

  protected override render() {
    const { runner, events } = this.parts;
    const choices = this.#choices;
    const busy = this.conversation !== undefined && runner.isBusy(this.conversation.id);
    const loading = this.#loading;
    return html`
      ${
        this.conversation
          ? html`<message-list .conversation=${this.conversation} .isWriting=${(id: string) => runner.isWriting(id)} .readImage=${this.#readImage}
              .editable=${!busy} @regenerate=${this.#regenerate} @edit-question=${this.#edit} @keydown=${this.#onKeydown}></message-list>`
          : html`<empty-conversation .ready=${choices.length > 0} .loading=${loading} @send=${this.#send}></empty-conversation>`
      }
      <footer>
        <slot name="executor"></slot>
        <status-line .events=${events}></status-line>
        <message-composer .choices=${choices} .chosen=${chooseModel(choices, this.modelKey)} .loading=${loading} .busy=${busy}
          @send=${this.#send} @stop=${this.#stop} @choose-model=${this.#chooseModel} @keydown=${this.#onKeydown}></message-composer>
      </footer>
      <conversation-settings .settings=${this.conversation?.settings ?? (this.conversation ? {} : this.newSettings)} .exportable=${this.conversation !== undefined}
        @settings=${this.#changeSettings} @export=${this.#export}></conversation-settings>
    `;
  }

  get #choices(): readonly ModelChoice[] {
    const { executor, announced } = this.parts;
    const { sessionId, inAnotherTab } = executor.state?.connection ?? {};
    return listModelChoices({ sessionId, inAnotherTab, models: executor.state?.models ?? [] }, announced.models);
  }

  /** Whether the executor is still looking for models. */
  get #loading(): boolean {
    const { executor } = this.parts;
    const { state } = executor;
    // If the script of the element failed to load, no models will be found.
    if (!state) return document.readyState === 'loading' || executor.matches(':defined');
    return state.connection.status === 'connecting' || state.providers.some(({ status }) => status === 'checking');
  }

  #send({ text, images }: SendEvent): void {
    const choice = chooseModel(this.#choices, this.modelKey);
    if (!choice) return;
    const created = { id: crypto.randomUUID(), title: '', updatedAt: Date.now(), settings: this.newSettings, messages: [] };
    const conversation = this.conversation ?? created;
    this.newSettings = {};
    void this.parts.runner.ask(conversation, { text, images }, choice.target);
    if (!this.conversation) this.dispatchEvent(new OpenConversationEvent(conversation.id));
    this.renderRoot.querySelector<MessageList>('message-list')?.follow();
  }

  #edit({ questionId, text }: EditQuestionEvent): void {
    const choice = chooseModel(this.#choices, this.modelKey);
    const before = this.conversation;
    if (choice && before) {
      void this.parts.runner.edit(before, questionId, text, choice.target);
      this.dispatchEvent(new EditedEvent(before));
    }
    this.focus();
  }

  /** Escape stops the running answer. */
  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isComposing(event)) this.#stop();
  }

  /** Attaches dropped files. Without this, the browser would leave the page to show them. */
  #onDrop(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void this.renderRoot.querySelector('message-composer')?.attach([...event.dataTransfer.files]);
  }

  #regenerate(): void {
    const choice = chooseModel(this.#choices, this.modelKey);
    if (choice && this.conversation) void this.parts.runner.regenerate(this.conversation, choice.target);
  }

  #changeSettings({ settings }: SettingsEvent): void {
    if (this.conversation) this.parts.store.put({ ...this.conversation, settings });
    else this.newSettings = settings;
  }

  async #export({ format }: ExportEvent): Promise<void> {
    if (!this.conversation) return;
    const file = await exportConversation(this.conversation, format, this.#readImage);
    const url = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
    URL.revokeObjectURL(url);
  }

  #stop(): void {
    if (this.conversation) this.parts.runner.stop(this.conversation.id);
  }

  #chooseModel({ key }: ChooseModelEvent): void {
    this.modelKey = key;
    localStorage.setItem(MODEL_KEY, key);
  }
}

customElements.define('conversation-view', ConversationView);

declare global {
  interface HTMLElementTagNameMap {
    'conversation-view': ConversationView;
  }
}
