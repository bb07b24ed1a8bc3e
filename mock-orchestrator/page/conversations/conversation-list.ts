import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LanguageController, texts } from '../language/language.ts';
import { icon } from '../layout/icon.ts';
import { isComposing } from '../layout/is-composing.ts';
import { controls } from '../styles/controls.ts';
import type { Conversation } from './conversation.ts';
import { DeleteConversationEvent, NewConversationEvent, OpenConversationEvent, RenameConversationEvent } from './conversation-events.ts';

/** The list of the conversations in this browser, with buttons to open, rename, delete and start one. */
export class ConversationList extends LitElement {
  static override properties = {
    conversations: { attribute: false },
    openId: { attribute: false },
    busy: { attribute: false },
    renaming: { state: true },
    search: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host { display: flex; flex-direction: column; gap: 10px; min-height: 0; }
      .new { width: 100%; justify-content: flex-start; }
      ul { flex: 1; min-height: 0; margin: 0 -4px; padding: 4px; overflow-y: auto; list-style: none; }
      li { position: relative; display: flex; align-items: center; border-radius: var(--radius); }
      li:hover, li:focus-within { background: color-mix(in srgb, var(--text) 5%, transparent); }
      li.open { background: color-mix(in srgb, var(--accent) 13%, transparent); }
      .title { flex: 1; min-width: 0; justify-content: flex-start; padding: 0 10px; border: 0; background: none; text-align: left; font-weight: 400; }
      li.open .title { font-weight: 600; }
      .title span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .tools { display: none; flex: none; }
      li:hover .tools, li:focus-within .tools, li.open .tools { display: flex; }
      .tools button { min-width: 28px; padding: 0 4px; }
      .busy { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--accent); animation: pulse 1.4s infinite ease-in-out; }
      input { flex: 1; min-width: 0; height: 36px; margin: 0; padding: 0 9px; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--surface); }
      .search { flex: none; border-color: var(--field-line); font-size: 0.875rem; }
      p { margin: 0; padding: 0 10px; color: var(--text-muted); font-size: 0.875rem; }
      @keyframes pulse { 50% { opacity: 0.25; } }
    `,
  ];

  declare conversations: readonly Conversation[];
  declare openId: string | undefined;
  declare busy: (conversationId: string) => boolean;
  declare renaming: string | undefined;
  /** Only conversations that contain this text are listed. */
  declare search: string;

  constructor() {
    super();
    this.conversations = [];
    this.openId = undefined;
    this.busy = () => false;
    this.renaming = undefined;
    this.search = '';
    new LanguageController(this);
  }

  protected override render() {
    return html`
      <button class="new" @click=${() => this.dispatchEvent(new NewConversationEvent())}>${icon('plus')} ${texts().conversation.new}</button>
      ${this.conversations.length === 0 ? nothing : this.#renderSearch()}
      ${this.conversations.length > 0 && this.#found.length === 0 ? html`<p role="status">${texts().conversation.notFound}</p>` : nothing}
      <ul aria-label=${texts().app.conversations}>
        ${repeat(
          this.#found,
          ({ id }) => id,
          (conversation) => this.#renderConversation(conversation),
        )}
      </ul>
    `;
  }

  /** The conversations whose title or messages contain the text of the search. */
  get #found(): readonly Conversation[] {
    const search = this.search.trim().toLowerCase();
    const contains = (text: string) => text.toLowerCase().includes(search);
    if (search === '') return this.conversations;
    return this.conversations.filter(
      ({ title, messages }) => contains(title) || messages.some(({ content }) => contains(content.replaceAll(/data:image\/\S+/g, ''))),
    );
  }

  #renderSearch() {
    const onInput = (event: Event) => (this.search = (event.target as HTMLInputElement).value);
    const label = texts().conversation.search;
    return html`<input class="search" type="search" aria-label=${label} placeholder=${label} .value=${this.search} @input=${onInput}>`;
  }

  #renderConversation(conversation: Conversation) {
    const { id } = conversation;
    const title = conversation.title || texts().conversation.untitled;
    const open = id === this.openId;
    return html`
      <li class=${open ? 'open' : ''} data-id=${id}>
        ${
          this.renaming === id
            ? this.#renderRename(conversation)
            : html`
          <button class="title" aria-current=${open ? 'true' : nothing} title=${title} @click=${() => this.dispatchEvent(new OpenConversationEvent(id))}>
            <span>${title}</span>
            ${this.busy(id) ? html`<i class="busy" role="img" aria-label=${texts().conversation.running}></i>` : nothing}
          </button>
          <span class="tools">
            <button class="quiet" aria-label=${texts().conversation.rename(title)} @click=${() => this.#startRename(id)}>${icon('rename')}</button>
            <button class="quiet" aria-label=${texts().conversation.delete(title)} @click=${() => this.#delete(id)}>${icon('delete')}</button>
          </span>`
        }
      </li>
    `;
  }

  #renderRename({ id, title }: Conversation) {
    const finish = (event: Event) => this.#rename(id, (event.target as HTMLInputElement).value);
    const onKeydown = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter') finish(event);
      if (event.key === 'Escape') {
        // Only the input closes, not the sheet around it.
        event.preventDefault();
        this.renaming = undefined;
      }
      if (this.renaming === undefined) void this.#focusWhenDrawn(`[data-id="${id}"] .title`);
    };
    return html`<input aria-label=${texts().conversation.name} maxlength="120" .value=${title} @keydown=${onKeydown} @blur=${finish}>`;
  }

  async #startRename(id: string): Promise<void> {
    this.renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('li input')?.select();
  }

  #delete(id: string): void {
    this.dispatchEvent(new DeleteConversationEvent(id));
    void this.#focusWhenDrawn('.new');
  }

  /** Focuses an element if the focused one is gone with the next update. */
  async #focusWhenDrawn(selector: string): Promise<void> {
    await new Promise(requestAnimationFrame);
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #rename(id: string, title: string): void {
    if (this.renaming !== id) return;
    this.renaming = undefined;
    if (title.trim() !== '') this.dispatchEvent(new RenameConversationEvent(id, title.trim()));
  }
}

customElements.define('conversation-list', ConversationList);

declare global {
  interface HTMLElementTagNameMap {
    'conversation-list': ConversationList;
  }
}
