import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { texts } from '../language/language.ts';
import { icon } from './icon.ts';

/** How long a button shows that it has copied, in milliseconds. */
const CONFIRMATION_MS = 1600;

/** Gives its element a button that copies text and confirms it for a moment. */
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

  /** The button, or nothing if the browser does not let pages copy. `read` returns the text to copy. */
  button(label: string, read: () => string): TemplateResult | typeof nothing {
    if (!('clipboard' in navigator)) return nothing;
    const copied = this.#timer !== undefined;
    const text = copied ? texts()['message.copied'] : label;
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
