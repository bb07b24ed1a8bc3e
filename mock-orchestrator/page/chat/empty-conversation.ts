import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';
import { OpenExecutorEvent, SendEvent } from './chat-events.ts';
import '../layout/relay-picture.ts';

/** Shown before the first question: an introduction, and example questions. */
export class EmptyConversation extends LitElement {
  static override properties = { ready: { attribute: false }, loading: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host { display: grid; min-height: 0; overflow-y: auto; }
      div { width: min(600px, 100%); margin: auto; padding: 32px 24px; }
      relay-picture { max-width: 440px; margin-bottom: 22px; }
      h2 { margin: 0 0 8px; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; letter-spacing: -0.02em; text-wrap: balance; }
      p { margin: 0 0 22px; color: var(--text-muted); text-wrap: pretty; }
      h3 { margin: 0 0 8px; color: var(--text-muted); font-size: 0.8125rem; font-weight: 600; }
      ul { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
      li button { justify-content: flex-start; width: 100%; padding: 9px 14px; text-align: start; }
      .no-models { padding: 14px 16px; border: 1px dashed var(--line-strong); border-radius: var(--radius); }
      .no-models p { margin: 0 0 10px; }
      .no-models strong { display: block; color: var(--text); }
    `,
  ];

  /** Whether a model is available. */
  declare ready: boolean;
  /** Whether the executor is still looking for models. */
  declare loading: boolean;

  constructor() {
    super();
    this.ready = false;
    this.loading = true;
    new LanguageController(this);
  }

  protected override render() {
    return html`
      <div>
        <relay-picture></relay-picture>
        <h2>${texts().empty.title}</h2>
        <p>${texts().empty.text}</p>
        ${this.ready ? this.#renderExamples() : this.loading ? nothing : this.#renderNoModels()}
      </div>
    `;
  }

  #renderExamples() {
    const send = (text: string) => this.dispatchEvent(new SendEvent(text));
    return html`
      <h3 id="examples">${texts().empty.try}</h3>
      <ul aria-labelledby="examples">
        ${texts().empty.examples.map((question) => html`<li><button @click=${() => send(question)}>${question}</button></li>`)}
      </ul>
    `;
  }

  #renderNoModels() {
    return html`
      <section class="no-models">
        <p><strong>${texts().empty.noModel}</strong> ${texts().empty.noModelCure}</p>
        <button @click=${() => this.dispatchEvent(new OpenExecutorEvent())}>${texts().empty.openExecutor}</button>
      </section>
    `;
  }
}

customElements.define('empty-conversation', EmptyConversation);

declare global {
  interface HTMLElementTagNameMap {
    'empty-conversation': EmptyConversation;
  }
}
