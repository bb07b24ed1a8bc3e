import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { consent } from '../../consent/consent.ts';
import { KeyError, type KeyErrorCode, MIN_PASSPHRASE } from '../../keys/key-error.ts';
import type { KeysState } from '../../keys/key-vault.ts';
import { canUsePasskeys } from '../../keys/passkey-protection.ts';
import type { ProtectionChoice, ProtectionKind } from '../../keys/protection.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { renderField } from '../field.ts';
import { Modal } from '../modal.ts';
import { userName } from './user-name.ts';

const KINDS: readonly ProtectionKind[] = ['device', 'passphrase', 'passkey', 'session'];

/** Auto-lock choices in minutes; 0 turns auto-lock off. */
const AUTO_LOCK_MINUTES = [5, 15, 60, 480, 0];

const DEFAULT_AUTO_LOCK = 60;

/** The current state of the vault, and the action that changes the protection; it rejects with a KeyError. */
export type ProtectionDialogOptions = {
  readonly state: KeysState;
  readonly onProtect: (choice: ProtectionChoice) => Promise<void>;
};

/** Lets the user choose the protection of keys. A passphrase stays in its inputs until it is applied. */
export class ProtectionDialog {
  readonly #host: ReactiveControllerHost;
  readonly #modal: Modal;
  #options: ProtectionDialogOptions | undefined;
  #kind: ProtectionKind = 'device';
  #autoLockMinutes = DEFAULT_AUTO_LOCK;
  #hasPasskeys = false;
  #busy = false;
  #error: KeyErrorCode | 'differ' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#modal = new Modal(host, () => {
      this.#options = undefined;
      this.#error = undefined;
    });
  }

  open(options: ProtectionDialogOptions): void {
    this.#options = options;
    this.#kind = options.state.kind;
    this.#autoLockMinutes = this.#kind.startsWith('pass') ? options.state.autoLockMinutes : DEFAULT_AUTO_LOCK;
    void this.#modal.show();
    void canUsePasskeys().then((can) => {
      this.#hasPasskeys = can;
      this.#host.requestUpdate();
    });
  }

  /** Closes the dialog if it is open, and discards its inputs. */
  close(): void {
    this.#modal.close();
  }

  /** Renders the dialog while it is open. */
  render(strings: PanelStrings): TemplateResult | typeof nothing {
    if (this.#options === undefined) return nothing;
    const text = strings.keys.protection;
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      void this.#apply(event.target as HTMLFormElement);
    };
    return html`
      <dialog part="dialog" class="dialog" aria-labelledby="protection-heading" ${ref(this.#modal.element)} @close=${this.#modal.onClose}>
        <form novalidate @submit=${onSubmit}>
          ${userName}
          <h2 part="heading" id="protection-heading">${text.heading}</h2>
          <fieldset class="choices">
            <legend class="hidden">${text.choose}</legend>
            ${KINDS.map((kind) => this.#renderKind(kind, strings))}
          </fieldset>
          ${this.#kind === 'passphrase' ? this.#renderPassphrase(strings) : nothing}
          ${this.#kind.startsWith('pass') ? this.#renderAutoLock(strings) : nothing}
          ${this.#error ? this.#renderError(strings, this.#error) : nothing}
          <div class="dialog-actions">
            <span class="grow" role="status">${this.#busy ? text.saving : nothing}</span>
            <button part="button" class="button" type="button" @click=${() => this.#modal.close()}>${text.cancel}</button>
            <button part="button primary-button" class="button primary" type="submit" data-consent ${consent('protection')} aria-disabled=${this.#busy ? 'true' : 'false'}>
              ${text.save}
            </button>
          </div>
        </form>
      </dialog>
    `;
  }

  #renderKind(kind: ProtectionKind, strings: PanelStrings): TemplateResult {
    const text = strings.keys.protection;
    const [name, about] = text.kinds[kind];
    const isMissing = kind === 'passkey' && !this.#hasPasskeys;
    const onChange = (): void => {
      this.#kind = kind;
      this.#error = undefined;
      this.#host.requestUpdate();
    };
    return html`
      <label class="check">
        <input
          type="radio"
          name="kind"
          aria-describedby="about-${kind}"
          .checked=${live(kind === this.#kind)}
          ?disabled=${isMissing}
          @change=${onChange}
        />
        <span><strong>${name}</strong><br /><span id="about-${kind}" class="muted">${isMissing ? text.noPasskeys : about}</span></span>
      </label>
    `;
  }

  #renderPassphrase(strings: PanelStrings): TemplateResult {
    const text = strings.keys.protection;
    const input = (name: string, isWrong: boolean) => html`
      <input
        part="input"
        type="password"
        name=${name}
        autocomplete="new-password"
        minlength=${MIN_PASSPHRASE}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'error-protection' : nothing}
      />
    `;
    return html`
      ${renderField(text.passphrase, input('passphrase', this.#error === 'passphrase-too-short'))}
      ${renderField(text.repeat, input('repeat', this.#error === 'differ'))}
    `;
  }

  #renderAutoLock(strings: PanelStrings): TemplateResult {
    const text = strings.keys.protection;
    const onChange = (event: Event): void => {
      this.#autoLockMinutes = Number((event.target as HTMLSelectElement).value);
    };
    const options = AUTO_LOCK_MINUTES.map(
      (minutes) => html`<option value=${minutes} ?selected=${minutes === this.#autoLockMinutes}>${text.after(minutes)}</option>`,
    );
    return renderField(text.autoLock, html`<select part="input" @change=${onChange}>${options}</select>`);
  }

  #renderError(strings: PanelStrings, error: KeyErrorCode | 'differ'): TemplateResult {
    const message = error === 'differ' ? strings.keys.protection.differ : strings.keys.errors[error];
    return html`<p part="error" id="error-protection" class="error" role="alert"><strong>${message}</strong></p>`;
  }

  async #apply(form: HTMLFormElement): Promise<void> {
    const options = this.#options;
    if (this.#busy || options === undefined) return;
    const read = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
    const passphrase = read('passphrase');
    this.#error = undefined;
    if (this.#kind === 'passphrase' && passphrase !== read('repeat')) this.#error = 'differ';
    else {
      this.#busy = true;
      this.#host.requestUpdate();
      this.#error = await options.onProtect(this.#choose(passphrase)).then(
        () => undefined,
        (thrown: unknown) => KeyError.from(thrown).code,
      );
      this.#busy = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#error === undefined) this.#modal.close();
    else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  #choose(passphrase: string): ProtectionChoice {
    const kind = this.#kind;
    const autoLockMinutes = this.#autoLockMinutes;
    if (kind === 'passphrase') return { kind, passphrase, autoLockMinutes };
    return kind === 'passkey' ? { kind, autoLockMinutes } : { kind };
  }
}
