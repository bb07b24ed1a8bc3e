import { html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { fitToText } from '../layout/fit-to-text.ts';
import { icon } from '../layout/icon.ts';
import { isComposing } from '../layout/is-composing.ts';
import { controls } from '../styles/controls.ts';
import { ChooseModelEvent, SendEvent, StopEvent } from './chat-events.ts';
import { messageComposerStyle } from './message-composer-style.ts';
import type { ModelChoice } from './model-choices.ts';
import { IMAGE_TYPES, readImage } from './read-image.ts';

/** More images would not fit into one request. */
const MAX_IMAGES = 6;

/** The input for a question, with the model selector and the Send or Stop button. */
export class MessageComposer extends LitElement {
  static override properties = {
    choices: { attribute: false },
    chosen: { attribute: false },
    loading: { attribute: false },
    busy: { attribute: false },
    text: { state: true },
    images: { state: true },
    reading: { state: true },
    error: { state: true },
  };
  static override styles = [controls, messageComposerStyle];

  declare choices: readonly ModelChoice[];
  declare chosen: ModelChoice | undefined;
  /** Whether the executor is still looking for models. */
  declare loading: boolean;
  /** Whether an answer is running in this conversation. */
  declare busy: boolean;
  declare text: string;
  /** The attached images, as data URLs. */
  declare images: readonly string[];
  /** How many calls of {@link attach} are reading files. Until they end, a question would be sent without its images. */
  declare reading: number;
  /** Why a file could not be attached. */
  declare error: string;

  constructor() {
    super();
    this.choices = [];
    this.chosen = undefined;
    this.loading = false;
    this.busy = false;
    this.text = '';
    this.images = [];
    this.reading = 0;
    this.error = '';
    new LanguageController(this);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text')) fitToText(this.renderRoot.querySelector('textarea'));
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  /** Attaches images to the next question. Shows why a file can't be attached. */
  async attach(files: readonly File[]): Promise<void> {
    this.error = '';
    this.reading += 1;
    for (const file of files) {
      try {
        const image = await readImage(file);
        if (this.images.length >= MAX_IMAGES) throw new Error(texts().composer.tooManyImages(MAX_IMAGES));
        this.images = [...this.images, image];
      } catch (error) {
        this.error = error instanceof Error ? error.message : String(error);
      }
    }
    this.reading -= 1;
    this.focus();
  }

  protected override render() {
    return html`
      <form @submit=${this.#submit} @paste=${this.#onPaste}>
        ${this.error === '' ? nothing : html`<p class="error" role="alert">${this.error}</p>`}
        ${this.images.length === 0 ? nothing : html`<ul aria-label=${texts().composer.attached}>${this.images.map((image, index) => this.#renderImage(image, index))}</ul>`}
        <textarea rows="1" aria-label=${texts().composer.label} placeholder=${texts().composer.placeholder} enterkeyhint="send"
          .value=${this.text} @input=${this.#onInput} @keydown=${this.#onKeydown}></textarea>
        <div class="row">
          ${this.#renderAttach()}
          ${this.#renderModels()}
          <span class="hint">${texts().composer.hint}</span>
          ${this.busy ? this.#renderStop() : this.#renderSend()}
        </div>
      </form>
    `;
  }

  #renderImage(image: string, index: number) {
    const label = texts().composer.removeImage(index + 1);
    const remove = () => {
      this.images = this.images.filter((_, at) => at !== index);
      this.focus();
    };
    return html`
      <li>
        <img src=${image} alt=${texts().message.attachedImage}>
        <button type="button" aria-label=${label} title=${label} @click=${remove}>${icon('close')}</button>
      </li>
    `;
  }

  #renderAttach() {
    const label = texts().composer.attach;
    const attach = (event: Event) => {
      const input = event.target as HTMLInputElement;
      void this.attach([...(input.files ?? [])]);
      // So that the same file can be chosen again.
      input.value = '';
    };
    return html`
      <input type="file" hidden multiple accept=${IMAGE_TYPES.join()} @change=${attach}>
      <button type="button" class="quiet attach" aria-label=${label} title=${label} @click=${() => this.renderRoot.querySelector('input')?.click()}>${icon('image')}</button>
    `;
  }

  #renderModels() {
    const none = this.choices.length === 0;
    const places = (['here', 'elsewhere'] as const).map((place) => this.choices.filter((choice) => choice.place === place));
    return html`
      <label>
        <span class="visually-hidden">${texts().composer.model}</span>
        <select ?disabled=${none} @change=${(event: Event) => this.dispatchEvent(new ChooseModelEvent((event.target as HTMLSelectElement).value))}>
          ${none ? html`<option>${this.loading ? texts().composer.loading : texts().composer.noModel}</option>` : nothing}
          ${places.map((choices, index) =>
            choices.length === 0
              ? nothing
              : html`
            <optgroup label=${index === 0 ? texts().composer.here : texts().composer.elsewhere}>
              ${choices.map(({ key, name }) => html`<option value=${key} .selected=${key === this.chosen?.key}>${name}</option>`)}
            </optgroup>`,
          )}
        </select>
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M5 8l5 5 5-5"></path></svg>
      </label>
    `;
  }

  #renderSend() {
    const label = texts().composer.send;
    return html`<button class="primary go" aria-label=${label} title=${label} ?disabled=${!this.#ready}>${icon('send')}</button>`;
  }

  #renderStop() {
    const label = texts().composer.stop;
    return html`<button type="button" class="primary go stop" aria-label=${label} title=${label} @click=${() => this.dispatchEvent(new StopEvent())}><i></i></button>`;
  }

  get #ready(): boolean {
    return (this.text.trim() !== '' || this.images.length > 0) && this.chosen !== undefined && this.reading === 0 && !this.busy;
  }

  #onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #onPaste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.attach(files);
  }

  #onKeydown(event: KeyboardEvent): void {
    // In an input method editor, Enter confirms a word and must not send.
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!this.#ready) return;
    this.dispatchEvent(new SendEvent(this.text.trim(), this.images));
    this.text = '';
    this.images = [];
    this.error = '';
    this.focus();
  }
}

customElements.define('message-composer', MessageComposer);

declare global {
  interface HTMLElementTagNameMap {
    'message-composer': MessageComposer;
  }
}
