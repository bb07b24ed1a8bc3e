import { css, html, LitElement } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';

/**
 * An image of an answer. One from another server loads on a click only, because its address can contain parts of the
 * conversation, and loading it shows that server the reader's address.
 */
export class AnswerImage extends LitElement {
  static override properties = { url: { attribute: false }, alt: { attribute: false }, allowed: { state: true }, failed: { state: true } };
  static override styles = [
    controls,
    css`
      :host { display: inline-block; max-width: 100%; vertical-align: top; }
      img { display: block; max-width: 100%; max-height: 480px; border-radius: var(--radius); }
      button { max-width: 100%; height: auto; min-height: 40px; padding: 6px 14px; text-align: start; font-size: 0.875rem; overflow-wrap: anywhere; }
      small { display: block; color: var(--text-muted); }
      a { color: var(--accent); }
    `,
  ];

  declare url: URL;
  declare alt: string;
  /** Whether the user has allowed the request to another server. */
  declare allowed: boolean;
  declare failed: boolean;

  constructor() {
    super();
    this.alt = '';
    this.allowed = false;
    this.failed = false;
    new LanguageController(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('url');
    if (before instanceof URL && before.href !== this.url.href) this.allowed = this.failed = false;
  }

  protected override render() {
    const { url, alt } = this;
    if (this.failed) return html`<a href=${url.href} target="_blank" rel="noopener noreferrer nofollow">${texts().message.image(alt)}</a>`;
    if (url.protocol === 'data:' || url.origin === location.origin || this.allowed)
      return html`<img src=${url.href} alt=${alt} referrerpolicy="no-referrer" @error=${() => (this.failed = true)}>`;
    return html`
      <button @click=${() => (this.allowed = true)}>
        <span>${texts().message.image(alt)}<small>${texts().message.loadImage(url.host)}</small></span>
      </button>
    `;
  }
}

customElements.define('answer-image', AnswerImage);

declare global {
  interface HTMLElementTagNameMap {
    'answer-image': AnswerImage;
  }
}
