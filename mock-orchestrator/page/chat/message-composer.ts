import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { icon } from '../layout/icon.ts';
import { controls } from '../styles/controls.ts';
import { ChooseModelEvent, SendEvent, StopEvent } from './chat-events.ts';
import type { ModelChoice } from './model-choices.ts';

/** The input for a question, with the model selector and the Send or Stop button. */
export class MessageComposer extends LitElement {
  static override properties = {
    choices: { attribute: false },
    chosen: { attribute: false },
    loading: { attribute: false },
    busy: { attribute: false },
    text: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host { display: block; }
      form {
        display: grid; gap: 4px; padding: 12px 12px 10px 18px; border: 1px solid var(--line-strong); border-radius: var(--radius-large);
        background: var(--surface); box-shadow: var(--shadow);
      }
      form:has(textarea:focus-visible) { border-color: var(--focus); box-shadow: var(--shadow), 0 0 0 1px var(--focus); }
      textarea {
        width: 100%; min-height: 28px; max-height: 34dvh; padding: 2px 0; border: 0; background: none; resize: none;
        field-sizing: content; line-height: 1.5;
      }
      textarea:focus-visible { outline: none; }
      textarea::placeholder { color: var(--text-muted); opacity: 1; }
      .row { display: flex; align-items: center; gap: 10px; min-width: 0; }
      .row::after { content: ''; }
      label { display: flex; align-items: center; min-width: 0; flex: 0 1 auto; margin-left: -10px; }
      select {
        appearance: none; min-width: 0; max-width: min(340px, 56vw); height: 34px; padding: 0 30px 0 10px; border: 1px solid transparent; border-radius: 9px;
        background: transparent; color: var(--text-muted); font-size: 0.8125rem; text-overflow: ellipsis; cursor: pointer;
      }
      select:hover:not(:disabled) { background: color-mix(in srgb, var(--text) 7%, transparent); color: var(--text); }
      option, optgroup { background: var(--surface); color: var(--text); }
      label svg { width: 14px; margin-left: -26px; color: var(--text-muted); pointer-events: none; }
      .hint { flex: 1; overflow: hidden; color: var(--text-muted); font-size: 0.75rem; text-align: end; text-overflow: ellipsis; white-space: nowrap; }
      .go { flex: none; min-width: 40px; min-height: 40px; padding: 0; border-radius: 50%; }
      .stop i { width: 13px; height: 13px; border-radius: 3px; background: currentColor; }
      @media (max-width: 600px) { .hint { visibility: hidden; } textarea { font-size: 16px; } }
    `,
  ];

  declare choices: readonly ModelChoice[];
  declare chosen: ModelChoice | undefined;
  /** Whether the executor is still looking for models. */
  declare loading: boolean;
  /** Whether an answer is running in this conversation. */
  declare busy: boolean;
  declare text: string;

  constructor() {
    super();
    this.choices = [];
    this.chosen = undefined;
    this.loading = false;
    this.busy = false;
    this.text = '';
    new LanguageController(this);
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override render() {
    return html`
      <form @submit=${this.#submit}>
        <textarea rows="1" aria-label=${texts().composer.label} placeholder=${texts().composer.placeholder} enterkeyhint="send"
          .value=${this.text} @input=${this.#onInput} @keydown=${this.#onKeydown}></textarea>
        <div class="row">
          ${this.#renderModels()}
          <span class="hint">${texts().composer.hint}</span>
          ${this.busy ? this.#renderStop() : this.#renderSend()}
        </div>
      </form>
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
    return this.text.trim() !== '' && this.chosen !== undefined && !this.busy;
  }

  #onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #onKeydown(event: KeyboardEvent): void {
    // In an input method editor, Enter confirms a word and must not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!this.#ready) return;
    this.dispatchEvent(new SendEvent(this.text.trim()));
    this.text = '';
  }
}

customElements.define('message-composer', MessageComposer);

declare global {
  interface HTMLElementTagNameMap {
    'message-composer': MessageComposer;
  }
}
