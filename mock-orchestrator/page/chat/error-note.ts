import { ERROR_TEXTS_ZH } from '@chat-executor/protocol/error-texts-zh';
import { css, html, LitElement, nothing } from 'lit';
import { currentLanguage, LanguageController, texts } from '../language/language.ts';

/** Shows an error: its message, cure and code. In Chinese, known codes have their own texts, and the original message is below. */
export class ErrorNote extends LitElement {
  static override properties = { error: { attribute: false } };
  static override styles = css`
    :host { display: block; margin: 8px 0; padding: 10px 14px; border: 1px solid color-mix(in srgb, var(--danger) 45%, transparent);
      border-radius: var(--radius); background: var(--danger-wash); font-size: 0.875rem; }
    p { margin: 0; overflow-wrap: anywhere; }
    .what { color: var(--danger); font-weight: 600; }
    .cure { margin-top: 2px; }
    .original { margin-top: 4px; color: var(--text-muted); font-size: 0.75rem; }
    code { float: inline-end; margin: 2px 0 0 10px; color: var(--text-muted); font: 0.75rem var(--mono); }
  `;

  declare error: { readonly code: string; readonly message: string; readonly cure: string } | undefined;

  constructor() {
    super();
    this.error = undefined;
    new LanguageController(this);
  }

  protected override render() {
    if (!this.error) return nothing;
    const { code, message } = this.error;
    const known = currentLanguage() === 'zh' && isKnownCode(code) ? ERROR_TEXTS_ZH[code] : undefined;
    const [sentence, cure] = known ?? [message, this.error.cure];
    return html`
      <code>${code}</code>
      <p class="what">${sentence}</p>
      ${cure ? html`<p class="cure"><strong>${texts().message.cure}</strong>${cure}</p>` : nothing}
      ${known ? html`<p class="original" lang="en">${message}</p>` : nothing}
    `;
  }
}

function isKnownCode(code: string): code is keyof typeof ERROR_TEXTS_ZH {
  return Object.hasOwn(ERROR_TEXTS_ZH, code);
}

customElements.define('error-note', ErrorNote);

declare global {
  interface HTMLElementTagNameMap {
    'error-note': ErrorNote;
  }
}
