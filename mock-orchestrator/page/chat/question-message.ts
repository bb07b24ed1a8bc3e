import { css, html, LitElement, nothing } from 'lit';
import type { Question } from '../conversations/conversation.ts';
import type { ReadImage } from '../conversations/messages-for-model.ts';
import { LanguageController, texts } from '../language/language.ts';
import { fitToText } from '../layout/fit-to-text.ts';
import { icon } from '../layout/icon.ts';
import { isComposing } from '../layout/is-composing.ts';
import { controls } from '../styles/controls.ts';
import { EditQuestionEvent } from './chat-events.ts';

/** A question of the user with its images. It can be edited, which asks it again. */
export class QuestionMessage extends LitElement {
  static override properties = {
    question: { attribute: false },
    readImage: { attribute: false },
    editable: { attribute: false },
    editing: { state: true },
    urls: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host { display: flex; flex-direction: column; align-items: flex-end; gap: 4px; }
      .line { display: flex; justify-content: flex-end; align-items: center; gap: 4px; width: 100%; }
      p, form { max-width: min(600px, 88%); margin: 0; border-radius: var(--radius-large) var(--radius-large) 4px; background: var(--accent-wash); }
      p { padding: 10px 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
      .images { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 6px; max-width: 88%; }
      img { display: block; max-width: min(320px, 100%); max-height: 240px; border-radius: var(--radius); }
      .gone { color: var(--text-muted); font-size: 0.875rem; font-style: italic; }
      form { display: grid; gap: 8px; width: 100%; padding: 10px 12px; }
      textarea { width: 100%; max-height: 40dvh; padding: 6px 8px; border: 1px solid var(--field-line); border-radius: var(--radius); background: var(--surface); resize: none; field-sizing: content; }
      .row { display: flex; justify-content: flex-end; gap: 8px; }
      .edit { flex: none; opacity: 0; }
      :host(:hover) .edit, .edit:focus-visible { opacity: 1; }
      @media (hover: none) { .edit { opacity: 1; } }
    `,
  ];

  declare question: Question | undefined;
  declare readImage: ReadImage;
  /** Whether the question can be edited now. */
  declare editable: boolean;
  declare editing: boolean;
  /** The images, as data URLs. Undefined where this browser no longer has one. */
  declare urls: readonly (string | undefined)[];

  constructor() {
    super();
    this.question = undefined;
    this.readImage = async () => undefined;
    this.editable = false;
    this.editing = false;
    this.urls = [];
    new LanguageController(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('question') as Question | undefined;
    if (changed.has('question') && before?.images !== this.question?.images) void this.#loadImages();
    if (!this.editable) this.editing = false;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('editing')) this.#fitToText();
  }

  protected override render() {
    const { question } = this;
    if (!question) return nothing;
    return html`
      ${this.urls.length === 0 ? nothing : html`<div class="images">${this.urls.map(renderImage)}</div>`}
      ${this.editing ? this.#renderForm(question) : this.#renderText(question)}
    `;
  }

  #renderText({ content }: Question) {
    const label = texts().message.edit;
    return html`
      <div class="line">
        ${this.editable ? html`<button class="quiet edit" aria-label=${label} title=${label} @click=${this.#startEditing}>${icon('rename')}</button>` : nothing}
        ${content === '' ? nothing : html`<p><span class="visually-hidden">${texts().message.you}: </span>${content}</p>`}
      </div>
    `;
  }

  #renderForm({ content }: Question) {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isComposing(event)) void this.#cancel(event);
    };
    const onEnter = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey && !isComposing(event)) this.#submit(event);
    };
    return html`
      <form @submit=${this.#submit} @keydown=${onEscape}>
        <textarea rows="1" aria-label=${texts().message.edit} .value=${content}
          @input=${this.#fitToText} @keydown=${onEnter}></textarea>
        <div class="row">
          <button type="button" @click=${this.#cancel}>${texts().message.cancel}</button>
          <button class="primary">${texts().message.askAgain}</button>
        </div>
      </form>
    `;
  }

  #fitToText(): void {
    fitToText(this.renderRoot.querySelector('textarea'));
  }

  async #loadImages(): Promise<void> {
    const { images = [] } = this.question ?? {};
    this.urls = await Promise.all(images.map(this.readImage));
  }

  async #startEditing(): Promise<void> {
    this.editing = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #cancel(event: Event): Promise<void> {
    event.stopPropagation();
    this.editing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.edit')?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector('textarea')?.value.trim() ?? '';
    if (!this.question || (text === '' && this.urls.length === 0)) return;
    this.editing = false;
    this.dispatchEvent(new EditQuestionEvent(this.question.id, text));
  }
}

function renderImage(url: string | undefined) {
  return url === undefined
    ? html`<span class="gone">${texts().message.imageGone}</span>`
    : html`<img src=${url} alt=${texts().message.attachedImage}>`;
}

customElements.define('question-message', QuestionMessage);

declare global {
  interface HTMLElementTagNameMap {
    'question-message': QuestionMessage;
  }
}
