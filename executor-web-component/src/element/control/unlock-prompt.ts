import type { Language } from '@chat-executor/protocol';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import type { KeyVault } from '../keys/key-vault.ts';
import { UnlockForm } from '../panel/keys/unlock-form.ts';
import { panelStyles } from '../panel/panel-styles.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { KEYS_EN, type KeysStrings } from '../strings/keys-en.ts';
import { sentenceGap } from '../strings/sentence-gap.ts';

/** The requests that the question is about. */
export type UnlockQuestion = {
  /** The backend, without its scheme. */
  readonly backend: string;
  /** The models of the requests, with their providers. */
  readonly models: string;
  readonly language: Language;
  readonly onCancel: () => void;
};

/** Asks the user to unlock the keys for waiting requests. Loaded with the first such request. */
export class UnlockPrompt {
  readonly #host: LitElement;
  readonly #form: UnlockForm;
  #store: SettingsStore | undefined;
  #vault: KeyVault | undefined;
  #stop: (() => void) | undefined;
  #strings: KeysStrings = KEYS_EN;
  #language: Language = 'en';

  constructor(host: LitElement) {
    this.#host = host;
    this.#form = new UnlockForm(host);
    addStyles(host, panelStyles);
  }

  /** Renders the question; nothing until the vault is open. Like the permission prompt, it takes no focus: the user may be typing. */
  render({ backend, models, language, onCancel }: UnlockQuestion, store: SettingsStore): TemplateResult | typeof nothing {
    void this.#setLanguage(language);
    if (store !== this.#store) void this.#open(store);
    const vault = this.#vault;
    if (!vault?.state.locked) return nothing;
    const text = this.#strings.ask;
    const other = html`<button part="button" class="button" type="button" @click=${onCancel}>${text.cancel}</button>`;
    return html`
      <div part="question" class="question" role="group" aria-labelledby="unlock-text">
        <p id="unlock-text" role="alert"><strong>${text.heading}</strong>${sentenceGap(language)}${text.explanation(backend, models)}</p>
        ${this.#form.render({ vault, text: this.#strings, name: 'unlock-question', other })}
      </div>
    `;
  }

  /** Stops listening to the vault. */
  close(): void {
    this.#stop?.();
    this.#store = this.#vault = undefined;
  }

  async #open(store: SettingsStore): Promise<void> {
    this.close();
    this.#store = store;
    const vault = await store.openVault?.().catch(() => undefined);
    if (store !== this.#store) return;
    this.#vault = vault;
    this.#stop = vault?.watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  async #setLanguage(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.#strings = language === 'zh' ? (await import('../strings/keys-zh.ts')).KEYS_ZH : KEYS_EN;
    this.#host.requestUpdate();
  }
}
