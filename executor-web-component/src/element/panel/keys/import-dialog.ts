import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { consent } from '../../consent/consent.ts';
import { type ImportPlan, importSettings, planImport, type SettingsFileProblem } from '../../settings/settings-file.ts';
import type { StoredProvider, StoredSettings } from '../../settings/stored-settings.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';
import type { SettingsChange } from '../change-settings.ts';
import { Modal } from '../modal.ts';

/** The chosen file, or why it is invalid, and the action that imports it. */
export type ImportDialogOptions = {
  readonly file: StoredSettings | SettingsFileProblem;
  readonly current: StoredSettings;
  readonly onImport: (change: SettingsChange) => Promise<void>;
};

/** Shows the changes of a settings file for confirmation, or why the file is invalid. */
export class ImportDialog {
  readonly #modal: Modal;
  #options: ImportDialogOptions | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#modal = new Modal(host, () => {
      this.#options = undefined;
    });
  }

  open(options: ImportDialogOptions): void {
    this.#options = options;
    void this.#modal.show();
  }

  /** Closes the dialog if it is open. */
  close(): void {
    this.#modal.close();
  }

  /** Renders the dialog while it is open. */
  render(strings: PanelStrings): TemplateResult | typeof nothing {
    const options = this.#options;
    if (options === undefined) return nothing;
    const { file, current, onImport } = options;
    const text = strings.keys.file;
    const onConfirm = (): void => {
      if (typeof file !== 'string') void onImport(importSettings(file));
      this.#modal.close();
    };
    const plan = typeof file === 'string' ? undefined : planImport(current, file);
    return html`
      <dialog part="dialog" class="dialog" aria-labelledby="import-heading" ${ref(this.#modal.element)} @close=${this.#modal.onClose}>
        <h2 part="heading" id="import-heading">${text.heading}</h2>
        ${typeof file === 'string' ? html`<p part="error" class="error" role="alert"><strong>${text.problems[file]}</strong></p>` : nothing}
        ${plan ? renderPlan(plan, strings) : nothing}
        <div class="dialog-actions">
          <span class="grow"></span>
          <button part="button" class="button" type="button" @click=${() => this.#modal.close()}>${text.cancel}</button>
          ${
            plan && changesSomething(plan)
              ? html`<button part="button primary-button" class="button primary" type="button" data-consent ${consent('import')} @click=${onConfirm}>${text.confirm}</button>`
              : nothing
          }
        </div>
      </dialog>
    `;
  }
}

function changesSomething({ added, changed, switchedOff }: ImportPlan): boolean {
  return added.length + changed.length + switchedOff.length > 0;
}

function renderPlan(plan: ImportPlan, strings: PanelStrings): TemplateResult {
  const text = strings.keys.file;
  const provider = ({ name, baseUrl }: StoredProvider) => html`<strong>${name}</strong> <span class="muted">${baseUrl}</span>`;
  const list = (heading: string, rows: readonly unknown[]) =>
    rows.length > 0
      ? html`<h3>${heading}</h3>
        <ul class="changes">${rows.map((row) => html`<li>${row}</li>`)}</ul>`
      : nothing;
  return html`
    ${changesSomething(plan) ? nothing : html`<p>${text.nothing}</p>`}
    ${list(text.added, plan.added.map(provider))}
    ${list(
      text.changed,
      plan.changed.map(
        ({ before, after, losesKey }) =>
          html`${provider(before)} → ${provider(after)}${losesKey ? html` <span class="warning">(${text.keyLost})</span>` : nothing}`,
      ),
    )}
    ${list(text.switchedOff, plan.switchedOff)}
    ${plan.same > 0 ? html`<p class="muted">${text.same(plan.same)}</p>` : nothing}
    <p class="hint">${text.noKeys}</p>
  `;
}
