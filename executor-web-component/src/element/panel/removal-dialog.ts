import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PanelStrings } from '../strings/panel-en.ts';
import { Modal } from './modal.ts';

/** What is to be removed, and what does it. */
export type Removal = { readonly name: string; readonly onRemove: () => void };

/** Asks before a provider is removed, because its key goes with it. */
export class RemovalDialog {
  readonly #modal: Modal;
  readonly #host: ReactiveControllerHost;
  #removal: Removal | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#modal = new Modal(host);
  }

  /** Asks. */
  open(removal: Removal): void {
    this.#removal = removal;
    void this.#modal.show();
  }

  /** Closes it, if it is open; what was typed is forgotten. */
  close(): void {
    this.#modal.close();
  }

  /** Nothing while it is closed. */
  render(strings: PanelStrings): TemplateResult | typeof nothing {
    const removal = this.#removal;
    if (removal === undefined) return nothing;
    const text = strings.removal;
    const onRemove = (): void => {
      this.#modal.close();
      removal.onRemove();
    };
    const onClosed = (): void => {
      this.#removal = undefined;
      this.#host.requestUpdate();
    };
    return html`
      <dialog
        part="dialog"
        class="dialog small"
        role="alertdialog"
        aria-labelledby="removal-heading"
        aria-describedby="removal-text"
        ${ref(this.#modal.element)}
        @close=${onClosed}
      >
        <h2 part="heading" id="removal-heading">${text.heading(removal.name)}</h2>
        <p id="removal-text">${text.text}</p>
        <div class="dialog-actions">
          <span class="grow"></span>
          <button part="button" class="button" type="button" @click=${() => this.#modal.close()}>${text.cancel}</button>
          <button part="button primary-button" class="button danger" type="button" @click=${onRemove}>${text.remove}</button>
        </div>
      </dialog>
    `;
  }
}
