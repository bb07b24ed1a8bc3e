import { css, html, LitElement, type PropertyValues } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { CopyController } from '../layout/copy-controller.ts';
import { controls } from '../styles/controls.ts';

/** Longer code is highlighted once it has not changed for {@link PAUSE_MS}, because highlighting reads all of it. */
const SHORT = 2000;
/** Code beyond this length is not highlighted. */
const MAX_LENGTH = 50_000;
const PAUSE_MS = 250;

/** Set once it is loaded, because `import()` of a loaded module still takes until the next frame. */
let highlighter: typeof import('./highlight-code.ts') | undefined;

type Highlighted = { readonly code: string; readonly nodes: DocumentFragment };

/** A block of code with its language and a button that copies it. */
export class CodeBlock extends LitElement {
  static override properties = { code: { attribute: false }, language: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host { display: block; margin: 0.75em 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface-muted); overflow: hidden; }
      header { display: flex; align-items: center; justify-content: space-between; padding: 2px 4px 2px 12px; color: var(--text-muted); font-size: 0.75rem; }
      pre { margin: 0; padding: 4px 14px 12px; overflow-x: auto; font: 0.8125rem / 1.55 var(--mono); tab-size: 2; }
      .hljs-comment, .hljs-quote, .hljs-meta { color: var(--text-muted); }
      .hljs-keyword, .hljs-selector-tag, .hljs-literal, .hljs-type, .hljs-section { color: var(--lane-orchestrator); }
      .hljs-string, .hljs-regexp, .hljs-addition, .hljs-attribute { color: var(--lane-executor); }
      .hljs-number, .hljs-symbol, .hljs-built_in, .hljs-attr, .hljs-variable, .hljs-template-variable { color: var(--lane-provider); }
      .hljs-title, .hljs-name, .hljs-selector-class, .hljs-selector-id { color: var(--lane-page); }
      .hljs-deletion { color: var(--danger); }
      .hljs-emphasis { font-style: italic; }
      .hljs-strong { font-weight: 700; }
    `,
  ];

  declare code: string;
  declare language: string;
  readonly #copy = new CopyController(this);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The part of the code that is shown highlighted. */
  #shown = '';

  constructor() {
    super();
    this.code = '';
    this.language = '';
    new LanguageController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render() {
    return html`
      <header>
        <span>${this.language || texts().message.code}</span>
        ${this.#copy.button(texts().message.copyCode, () => this.code)}
      </header>
      <pre tabindex="0" role="group" aria-label=${texts().message.code}><code></code></pre>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('code') && !changed.has('language')) return;
    if (changed.has('language') || !this.code.startsWith(this.#shown)) this.#show({ code: '', nodes: new DocumentFragment() });
    this.#showRest();
    clearTimeout(this.#timer);
    if (this.language === '' || this.code.length > MAX_LENGTH) return;
    if (this.code.length <= SHORT) void this.#highlight();
    else this.#timer = setTimeout(() => void this.#highlight(), PAUSE_MS);
  }

  async #highlight(): Promise<void> {
    highlighter ??= await import('./highlight-code.ts');
    const nodes = highlighter.highlightCode(this.code, this.language.toLowerCase());
    if (!nodes) return;
    this.#show({ code: this.code, nodes });
  }

  #show({ code, nodes }: Highlighted): void {
    this.#shown = code;
    this.#target?.replaceChildren(nodes, '');
  }

  /** Shows the code after the highlighted part as plain text. */
  #showRest(): void {
    const last = this.#target?.lastChild;
    if (last) last.textContent = this.code.slice(this.#shown.length);
  }

  get #target(): Element | null {
    return this.renderRoot.querySelector('code');
  }
}

customElements.define('code-block', CodeBlock);

declare global {
  interface HTMLElementTagNameMap {
    'code-block': CodeBlock;
  }
}
