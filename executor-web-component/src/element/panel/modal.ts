import type { ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';

/** Opens and closes a native dialog that is only rendered while it is open. The browser gives the focus back where it came from. */
export class Modal {
  readonly element: Ref<HTMLDialogElement> = createRef();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Shows the dialog, which the next render has to hold. */
  async show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.element.value;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Closes the dialog; its `close` event tells when it may go. */
  close(): void {
    this.element.value?.close();
  }
}
