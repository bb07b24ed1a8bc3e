import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, translate } from '../language/language.ts';

/** An error: what happened, what to do, and its code. */
export class ErrorNote extends LitElement {
  static override properties = { error: { attribute: false } };
  static override styles = css`
    :host { display: block; margin: 8px 0; padding: 10px 14px; border: 1px solid color-mix(in srgb, var(--danger) 45%, transparent);
      border-radius: var(--radius); background: var(--danger-wash); font-size: 0.875rem; }
    p { margin: 0; overflow-wrap: anywhere; }
    .what { color: var(--danger); font-weight: 600; }
    .cure { margin-top: 2px; }
    code { float: inline-end; margin: 2px 0 0 10px; color: var(--ink-soft); font: 0.75rem var(--mono); }
  `;

  declare error: { readonly code: string; readonly message: string; readonly cure: string } | undefined;

  constructor() {
    super();
    this.error = undefined;
    new LanguageController(this);
  }

  protected override render() {
    if (!this.error) return nothing;
    const { code, message, cure } = this.error;
    return html`
      <code>${code}</code>
      <p class="what">${message}</p>
      ${cure ? html`<p class="cure"><strong>${translate('message.cure')}:</strong> ${cure}</p>` : nothing}
    `;
  }
}

customElements.define('error-note', ErrorNote);

declare global {
  interface HTMLElementTagNameMap {
    'error-note': ErrorNote;
  }
}
