import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';
import type { ConversationSettings } from './conversation.ts';
import { ExportEvent, SettingsEvent } from './conversation-events.ts';

/** A dialog with the settings of a conversation, and its export. Fires `settings` and `export`. */
export class ConversationSettingsDialog extends LitElement {
  static override properties = { settings: { attribute: false }, exportable: { attribute: false } };
  static override styles = [
    controls,
    css`
      dialog {
        width: min(480px, calc(100vw - 32px)); max-height: calc(100dvh - 32px); padding: 20px; border: 1px solid var(--line);
        border-radius: var(--radius-large); background: var(--raised); color: var(--text); box-shadow: var(--shadow);
      }
      dialog::backdrop { background: rgb(0 0 0 / 45%); }
      form { display: grid; gap: 14px; }
      h2 { margin: 0; font-size: 1.0625rem; }
      label { display: grid; gap: 4px; font-size: 0.875rem; font-weight: 600; }
      small { color: var(--text-muted); font-weight: 400; }
      input, textarea { width: 100%; padding: 7px 10px; border: 1px solid var(--field-line); border-radius: var(--radius); background: var(--surface); font-weight: 400; }
      textarea { min-height: 5lh; max-height: 30dvh; resize: vertical; }
      .numbers { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; align-items: start; }
      .row { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; }
      section { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 18px; padding-top: 14px; border-top: 1px solid var(--line); }
      h3 { flex: 1 0 auto; margin: 0; font-size: 0.875rem; }
      @media (max-width: 420px) { .numbers { grid-template-columns: 1fr; } h3 { flex-basis: 100%; } input, textarea { font-size: 16px; } }
    `,
  ];

  declare settings: ConversationSettings;
  /** Whether the conversation has messages to export. */
  declare exportable: boolean;

  constructor() {
    super();
    this.settings = {};
    this.exportable = false;
    new LanguageController(this);
  }

  /** Opens the dialog. */
  show(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open) return;
    this.renderRoot.querySelector('form')?.reset();
    dialog?.showModal();
  }

  protected override render() {
    const { system = '', temperature, contextLength } = this.settings;
    return html`
      <dialog aria-labelledby="title">
        <form @submit=${this.#save}>
          <h2 id="title">${texts().settings.title}</h2>
          <label>${texts().settings.system}
            <textarea name="system" placeholder=${texts().settings.systemExample} .defaultValue=${system}></textarea>
          </label>
          <div class="numbers">
            <label>${texts().settings.temperature}
              <input name="temperature" type="number" min="0" max="2" step="0.1" placeholder=${texts().settings.modelDefault} .defaultValue=${String(temperature ?? '')}>
              <small>${texts().settings.temperatureHint}</small>
            </label>
            <label>${texts().settings.contextLength}
              <input name="contextLength" type="number" min="256" step="1" placeholder=${texts().settings.modelDefault} .defaultValue=${String(contextLength ?? '')}>
              <small>${texts().settings.contextLengthHint}</small>
            </label>
          </div>
          <div class="row">
            <button type="button" @click=${this.#close}>${texts().message.cancel}</button>
            <button class="primary">${texts().settings.save}</button>
          </div>
        </form>
        ${this.exportable ? this.#renderExport() : nothing}
      </dialog>
    `;
  }

  #renderExport() {
    return html`
      <section aria-labelledby="export">
        <h3 id="export">${texts().settings.export}</h3>
        <button @click=${() => this.dispatchEvent(new ExportEvent('markdown'))}>Markdown</button>
        <button @click=${() => this.dispatchEvent(new ExportEvent('json'))}>JSON</button>
      </section>
    `;
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const read = (name: string) => String(fields.get(name) ?? '').trim();
    const [system, temperature, contextLength] = [read('system'), read('temperature'), read('contextLength')];
    const settings: ConversationSettings = {
      ...(system !== '' && { system }),
      ...(temperature !== '' && { temperature: Number(temperature) }),
      ...(contextLength !== '' && { contextLength: Number(contextLength) }),
    };
    this.#close();
    this.dispatchEvent(new SettingsEvent(settings));
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

customElements.define('conversation-settings', ConversationSettingsDialog);

declare global {
  interface HTMLElementTagNameMap {
    'conversation-settings': ConversationSettingsDialog;
  }
}
