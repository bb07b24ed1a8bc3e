import { css, html, LitElement } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { CopyController } from '../layout/copy-controller.ts';
import { controls } from '../styles/controls.ts';

/** A block of code with its language and a button that copies it. */
export class CodeBlock extends LitElement {
  static override properties = { code: { attribute: false }, language: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host { display: block; margin: 0.75em 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface-muted); overflow: hidden; }
      header { display: flex; align-items: center; justify-content: space-between; padding: 2px 4px 2px 12px; color: var(--text-muted); font-size: 0.75rem; }
      pre { margin: 0; padding: 4px 14px 12px; overflow-x: auto; font: 0.8125rem / 1.55 var(--mono); tab-size: 2; }
    `,
  ];

  declare code: string;
  declare language: string;
  readonly #copy = new CopyController(this);

  constructor() {
    super();
    this.code = '';
    this.language = '';
    new LanguageController(this);
  }

  protected override render() {
    return html`
      <header>
        <span>${this.language || texts().message.code}</span>
        ${this.#copy.button(texts().message.copyCode, () => this.code)}
      </header>
      <pre tabindex="0" role="group" aria-label=${texts().message.code}><code>${this.code}</code></pre>
    `;
  }
}

customElements.define('code-block', CodeBlock);

declare global {
  interface HTMLElementTagNameMap {
    'code-block': CodeBlock;
  }
}
