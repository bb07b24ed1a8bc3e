import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { texts } from '../language/language.ts';
import { icon } from './icon.ts';

/** How long a button confirms that it has copied, in milliseconds. */
const CONFIRMATION_MS = 1600;

/** Provides a button that copies text and briefly confirms it. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Renders the button; nothing if the page has no access to the clipboard. `read` returns the text to copy. */
  button(label: string, read: () => string): TemplateResult | typeof nothing {
    if (!('clipboard' in navigator)) return nothing;
    const copied = this.#timer !== undefined;
    const text = copied ? texts().message.copied : label;
    return html`<button class="quiet" aria-label=${text} title=${text} @click=${() => this.#copy(read())}>${icon(copied ? 'check' : 'copy')}</button>`;
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#host.requestUpdate();
    }, CONFIRMATION_MS);
    this.#host.requestUpdate();
  }
}
