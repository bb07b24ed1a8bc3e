import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';
import { icon } from './icon.ts';

/**
 * A panel beside the conversation: a column if there is room, otherwise a sheet in a modal dialog. Its content always stays in
 * the document, so that an executor in it keeps running. Fires `close`.
 */
export class SidePanel extends LitElement {
  static override properties = {
    label: {},
    modal: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    side: { reflect: true },
  };
  static override styles = [
    controls,
    css`
      :host { display: block; min-width: 0; min-height: 0; }
      :host(:not([open]):not([modal])), :host([modal]) { display: contents; }
      section { height: 100%; }
      section[hidden] { display: none !important; }
      dialog {
        --room-for-close: 40px;
        position: fixed; inset: 0 auto 0 0; width: min(340px, 88vw); height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0;
        border: 0; background: var(--background); color: var(--text); box-shadow: var(--shadow); overflow: hidden;
      }
      :host([side='end']) dialog {
        inset: auto 0 0 0; width: 100%; height: 88dvh; border-radius: var(--radius-large) var(--radius-large) 0 0;
      }
      dialog[open] { animation: slide 180ms ease-out; }
      dialog::backdrop { background: rgb(0 0 0 / 45%); }
      .close { position: absolute; top: 10px; right: 10px; z-index: 3; }
      @keyframes slide { from { opacity: 0; transform: translateX(-16px); } }
      :host([side='end']) dialog[open] { animation-name: rise; }
      @keyframes rise { from { opacity: 0; transform: translateY(24px); } }
    `,
  ];

  declare label: string;
  declare modal: boolean;
  declare open: boolean;
  /** The side of the panel. With `end`, the sheet opens from the bottom. */
  declare side: 'start' | 'end';
  readonly #dialog = createRef<HTMLDialogElement>();

  constructor() {
    super();
    this.label = '';
    this.modal = false;
    this.open = false;
    this.side = 'start';
    new LanguageController(this);
  }

  protected override render() {
    if (!this.modal) return html`<section aria-label=${this.label} ?hidden=${!this.open}><slot></slot></section>`;
    return html`
      <dialog ${ref(this.#dialog)} aria-label=${this.label} @close=${this.#onClose} @click=${this.#closeOutside}>
        ${this.open ? html`<button class="quiet close" aria-label=${texts().app.close} @click=${this.#close}>${icon('close')}</button>` : nothing}
        <slot></slot>
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.#dialog.value;
    if (!dialog || !(changed.has('open') || changed.has('modal'))) return;
    if (this.open && !dialog.open) dialog.showModal();
    if (!this.open && dialog.open) dialog.close();
  }

  /** The event comes a frame after the dialog was closed, when it may be open again. */
  #onClose(): void {
    if (!this.#dialog.value?.open) this.#close();
  }

  #close(): void {
    if (this.open) this.dispatchEvent(new Event('close'));
  }

  /** Closes the sheet on a click on its backdrop. */
  #closeOutside(event: MouseEvent): void {
    const dialog = this.#dialog.value;
    if (!dialog || event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (!inside) this.#close();
  }
}

customElements.define('side-panel', SidePanel);

declare global {
  interface HTMLElementTagNameMap {
    'side-panel': SidePanel;
  }
}
