import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { consent } from '../../consent/consent.ts';
import { KeyError, type KeyErrorCode } from '../../keys/key-error.ts';
import type { KeyVault } from '../../keys/key-vault.ts';
import type { KeysStrings } from '../../strings/keys-en.ts';
import { renderField } from '../field.ts';
import { userName } from './user-name.ts';

/** The options of {@link UnlockForm.render}. */
export type UnlockFormOptions = {
  readonly vault: KeyVault;
  readonly text: KeysStrings;
  /** Begins the ids in the form, of which an element may show two. */
  readonly name: string;
  /** Another button of the form. */
  readonly other: TemplateResult;
};

/** The form that unlocks the keys. A passphrase stays in its input until it is tried. */
export class UnlockForm {
  readonly #host: ReactiveControllerHost;
  #busy = false;
  #error: KeyErrorCode | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Forgets the error of the last attempt. */
  reset(): void {
    this.#error = undefined;
  }

  render({ vault, text, name, other }: UnlockFormOptions): TemplateResult {
    const { kind } = vault.state;
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      void this.#unlock(event.target as HTMLFormElement, vault);
    };
    const passphrase = html`
      <input
        part="input"
        type="password"
        name="passphrase"
        autocomplete="current-password"
        aria-invalid=${this.#error === 'wrong-passphrase' ? 'true' : 'false'}
        aria-describedby=${this.#error ? `error-${name}` : nothing}
      />
    `;
    return html`
      <form class="unlock" novalidate ${consent(kind)} @submit=${onSubmit}>
        ${userName} ${kind === 'passphrase' ? renderField(text.passphrase, passphrase, 'field grow') : nothing}
        <button part="button primary-button" class="button primary" type="submit" data-consent aria-disabled=${this.#busy ? 'true' : 'false'}>
          ${this.#busy ? text.unlocking : kind === 'passphrase' ? text.unlock : text.unlockWithPasskey}
        </button>
        <span class="hidden" role="status">${this.#busy ? text.unlocking : nothing}</span>
        ${this.#error ? html`<p part="error" id="error-${name}" class="error" role="alert"><strong>${text.errors[this.#error]}</strong></p>` : nothing}
        ${other}
      </form>
    `;
  }

  async #unlock(form: HTMLFormElement, vault: KeyVault): Promise<void> {
    if (this.#busy) return;
    const input = form.elements.namedItem('passphrase') as HTMLInputElement | null;
    this.#busy = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await vault.unlock(input?.value);
    } catch (thrown) {
      this.#error = KeyError.from(thrown).code;
    }
    this.#busy = false;
    if (input) input.value = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#error) input?.focus();
  }
}
