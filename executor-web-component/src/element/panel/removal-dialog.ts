import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PanelStrings } from '../strings/panel-en.ts';
import { Modal } from './modal.ts';

/** The texts of the dialog. */
export type RemovalText = { readonly heading: string; readonly text: string; readonly remove: string; readonly cancel: string };

/** The removal to confirm: of a provider by its name, or of something else with its own texts. */
export type Removal = ({ readonly name: string } | { readonly texts: RemovalText }) & { readonly onRemove: () => void };

/** Confirms the removal of something that the user would have to enter again. */
export class RemovalDialog {
  readonly #modal: Modal;
  #removal: Removal | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#modal = new Modal(host, () => {
      this.#removal = undefined;
    });
  }

  open(removal: Removal): void {
    this.#removal = removal;
    void this.#modal.show();
  }

  /** Closes the dialog if it is open. */
  close(): void {
    this.#modal.close();
  }

  /** Renders the dialog while it is open. */
  render(strings: PanelStrings): TemplateResult | typeof nothing {
    const removal = this.#removal;
    if (removal === undefined) return nothing;
    const { heading, text, remove, cancel } =
      'texts' in removal ? removal.texts : { ...strings.removal, heading: strings.removal.heading(removal.name) };
    const onRemove = (): void => {
      this.#modal.close();
      removal.onRemove();
    };
    return html`
      <dialog
        part="dialog"
        class="dialog small"
        role="alertdialog"
        aria-labelledby="removal-heading"
        aria-describedby="removal-text"
        ${ref(this.#modal.element)}
        @close=${this.#modal.onClose}
      >
        <h2 part="heading" id="removal-heading">${heading}</h2>
        <p id="removal-text">${text}</p>
        <div class="dialog-actions">
          <span class="grow"></span>
          <button part="button" class="button" type="button" @click=${() => this.#modal.close()}>${cancel}</button>
          <button part="button primary-button" class="button danger" type="button" @click=${onRemove}>${remove}</button>
        </div>
      </dialog>
    `;
  }
}
