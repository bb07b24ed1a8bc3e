import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';
import { icon } from './icon.ts';

/** A short message in a corner of the page. */
export type Toast = {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly cure?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Whether it still applies. Default: always. See {@link ToastRegion.check}. */
  readonly applies?: () => boolean;
};

/** How long a toast is shown, in milliseconds. An error is shown until it is dismissed. */
const DISPLAY_MS = 8000;
const MAX_TOASTS = 4;

/** Shows short messages, the newest last, and announces them to screen readers. */
export class ToastRegion extends LitElement {
  static override styles = [
    controls,
    css`
      :host { position: fixed; z-index: 20; inset: auto 0 112px; display: flex; justify-content: center; pointer-events: none; }
      .toasts { display: grid; gap: 8px; width: min(440px, 100vw - 24px); }
      .toast {
        display: flex; align-items: center; gap: 10px; padding: 8px 8px 8px 16px; border: 1px solid var(--line); border-left: 4px solid var(--lane-page);
        border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); font-size: 0.875rem; pointer-events: auto;
        animation: arrive 160ms ease-out;
      }
      .toast.success { border-left-color: var(--accent); }
      .toast.warning { border-left-color: var(--warn); }
      .toast.error { border-left-color: var(--danger); }
      p { flex: 1; margin: 0; overflow-wrap: anywhere; }
      .cure { display: block; color: var(--text-muted); }
      @keyframes arrive { from { opacity: 0; transform: translateY(8px); } }
    `,
  ];

  #toasts: readonly Toast[] = [];
  readonly #timers = new Map<Toast, ReturnType<typeof setTimeout>>();

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Shows a message. If there are too many, removes the oldest one. */
  show(toast: Toast): void {
    for (const old of this.#toasts.slice(0, -(MAX_TOASTS - 1))) this.#dismiss(old);
    this.#toasts = [...this.#toasts, toast];
    if (toast.kind !== 'error')
      this.#timers.set(
        toast,
        setTimeout(() => this.#dismiss(toast), DISPLAY_MS),
      );
    this.requestUpdate();
  }

  /** Removes the messages that no longer apply. */
  check(): void {
    for (const toast of this.#toasts) if (toast.applies?.() === false) this.#dismiss(toast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  protected override render() {
    return html`
      <div class="toasts" role="log" aria-live="polite" aria-label=${texts().notification.region}>
        ${repeat(
          this.#toasts,
          (toast) => toast,
          (toast) => this.#renderToast(toast),
        )}
      </div>
    `;
  }

  #renderToast(toast: Toast) {
    const { kind, text, cure, action } = toast;
    const act = () => {
      action?.run();
      this.#dismiss(toast);
    };
    return html`
      <div class="toast ${kind}">
        <p>${text} ${cure ? html`<span class="cure">${cure}</span>` : nothing}</p>
        ${action ? html`<button @click=${act}>${action.label}</button>` : nothing}
        <button class="quiet" aria-label=${texts().notification.dismiss} @click=${() => this.#dismiss(toast)}>${icon('close')}</button>
      </div>
    `;
  }

  #dismiss(toast: Toast): void {
    clearTimeout(this.#timers.get(toast));
    this.#timers.delete(toast);
    this.#toasts = this.#toasts.filter((other) => other !== toast);
    this.requestUpdate();
  }
}

customElements.define('toast-region', ToastRegion);

declare global {
  interface HTMLElementTagNameMap {
    'toast-region': ToastRegion;
  }
}
