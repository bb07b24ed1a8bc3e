import type { ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';

/** Opens and closes a native dialog that is rendered only while it is open. The browser restores the focus. */
export class Modal {
  readonly element: Ref<HTMLDialogElement> = createRef();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Shows the dialog, which the next render must contain. */
  async show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.element.value;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Closes the dialog. Remove it on its `close` event. */
  close(): void {
    this.element.value?.close();
  }
}
