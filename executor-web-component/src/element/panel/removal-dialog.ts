import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PanelStrings } from '../strings/panel-en.ts';
import { Modal } from './modal.ts';

/** What the question says. */
export type RemovalText = { readonly heading: string; readonly text: string; readonly remove: string; readonly cancel: string };

/** What is to be removed, and what does it: a provider by its name, or something else with words of its own. */
export type Removal = ({ readonly name: string } | { readonly words: RemovalText }) & { readonly onRemove: () => void };

/** Asks before something is removed that has to be entered again. */
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
    const { heading, text, remove, cancel } =
      'words' in removal ? removal.words : { ...strings.removal, heading: strings.removal.heading(removal.name) };
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
