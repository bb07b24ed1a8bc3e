import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import type { PanelStrings } from '../strings/panel-en.ts';

/** Width of the element in CSS pixels from which its panel opens below the bar. */
const MIN_WIDTH = 480;

/** The element, whose panel opens and closes. */
export type DrawerHost = LitElement & { open: boolean };

/**
 * A modal drawer for the panel, where the element is too narrow for it. Used when a closed panel is opened: a page that loads with an open
 * panel shows it below the bar, and so does a frame, which may be only as high as the element. The browser restores the focus.
 * Closes if the element is no longer displayed, because the page would stay inert behind a drawer that nobody sees.
 */
export class Drawer implements ReactiveController {
  readonly #host: DrawerHost;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  /** Undefined while the panel is closed. */
  #isUsed: boolean | undefined;
  /** Whether the dialog was shown since the panel opened. One that is closed must not be shown again by the next update. */
  #isShown = false;
  /** What the pointer last went down on. */
  #pressed: EventTarget | null = null;
  #observer: ResizeObserver | undefined;

  /** @param wasClosed - whether the panel, which is opening, was closed before */
  constructor(host: DrawerHost, wasClosed: boolean) {
    this.#host = host;
    this.#isUsed = wasClosed && needsDrawer(host);
    host.addController(this);
  }

  /** Whether the open panel is in the drawer. */
  get isUsed(): boolean {
    return this.#isUsed === true;
  }

  hostUpdate(): void {
    if (this.#host.open) {
      this.#isUsed ??= needsDrawer(this.#host);
      return;
    }
    // Before it is removed, which would lose the focus.
    this.#close();
    this.#isUsed = undefined;
  }

  hostUpdated(): void {
    const dialog = this.#dialog.value;
    if (!dialog?.isConnected || this.#isShown) return;
    this.#isShown = true;
    dialog.showModal();
    // An element that is not displayed has no size.
    this.#observer = new ResizeObserver(() => {
      if (dialog.offsetWidth === 0) this.#host.open = false;
    });
    this.#observer.observe(dialog);
  }

  hostDisconnected(): void {
    // A dialog that is still open when the element is reconnected would not be modal.
    this.#close();
  }

  #close(): void {
    this.#observer?.disconnect();
    this.#dialog.value?.close();
    this.#isShown = false;
  }

  /** Renders the drawer with its content. */
  render(content: TemplateResult, strings: PanelStrings): TemplateResult {
    // Not by the event of the dialog, which comes a frame later.
    const close = (): void => {
      this.#host.open = false;
    };
    const onClose = ({ target }: Event): void => {
      if (target === this.#dialog.value && !this.#dialog.value?.open) close();
    };
    // The backdrop belongs to the dialog itself, which its content fills. A selection may begin in the content and end outside.
    const onPointerdown = ({ target }: Event): void => {
      this.#pressed = target;
    };
    const onClick = ({ target }: Event): void => {
      if (target === this.#dialog.value && this.#pressed === target) close();
    };
    // Without `autofocus`, the browser would focus the content, because it scrolls, and a screen reader would read all of it.
    return html`
      <dialog part="drawer" class="drawer" aria-labelledby="drawer-heading" ${ref(this.#dialog)} @close=${onClose} @pointerdown=${onPointerdown} @click=${onClick}>
        <div class="drawer-content">
          <div class="drawer-head">
            <strong id="drawer-heading">${strings.drawer.heading}</strong>
            <button part="button" class="button quiet" type="button" autofocus @click=${close}>${strings.drawer.close}</button>
          </div>
          ${content}
        </div>
      </dialog>
    `;
  }
}

function needsDrawer(host: DrawerHost): boolean {
  const { width } = host.getBoundingClientRect();
  // Without a width, the element is not shown, and neither would be its dialog.
  return window.parent === window && width > 0 && width < MIN_WIDTH;
}
