import type { ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';

/** Opens and closes a native dialog that is rendered only while it is open. The browser restores the focus. */
export class Modal {
  readonly element: Ref<HTMLDialogElement> = createRef();
  readonly #host: ReactiveControllerHost;
  readonly #reset: () => void;
  /** Whether the dialog is about to be shown. */
  #isOpening = false;

  /** Calls `reset` when the dialog is closed, so that the next render omits it. */
  constructor(host: ReactiveControllerHost, reset: () => void) {
    this.#host = host;
    this.#reset = reset;
  }

  /** Shows the dialog, which the next render must contain. */
  async show(): Promise<void> {
    this.#isOpening = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.element.value;
    if (this.#isOpening && dialog?.isConnected && !dialog.open) dialog.showModal();
    this.#isOpening = false;
  }

  /** Closes the dialog immediately, if it is open: the `close` event comes a frame later, when the dialog may be open again. */
  close(): void {
    if (!this.#isOpening && !this.element.value?.open) return;
    this.#isOpening = false;
    this.element.value?.close();
    this.onClose();
  }

  /** Handles the `close` event: resets a dialog that the browser closed, as with Escape, but not one that was opened again. */
  readonly onClose = (): void => {
    if (this.#isOpening || this.element.value?.open) return;
    this.#reset();
    this.#host.requestUpdate();
  };
}
