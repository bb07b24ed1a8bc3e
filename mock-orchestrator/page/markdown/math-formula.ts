import { LitElement } from 'lit';

/** Set once it is loaded, because `import()` of a loaded module still takes until the next frame. */
let katex: typeof import('katex')['default'] | undefined;

/** A formula. Shows its TeX until the renderer is loaded. */
export class MathFormula extends LitElement {
  static override properties = { tex: { attribute: false }, display: { attribute: false } };

  declare tex: string;
  /** Whether it is a formula on a line of its own. */
  declare display: boolean;

  constructor() {
    super();
    this.tex = '';
    this.display = false;
  }

  /** Has no shadow root, so that it looks like the text around it. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override async updated(): Promise<void> {
    const { tex, display } = this;
    if (!katex) {
      this.textContent = tex;
      ({ default: katex } = await import('katex'));
      if (tex !== this.tex || display !== this.display) return;
    }
    try {
      // MathML needs neither fonts nor styles. Without trust, a formula contains no links, images, classes or styles of its author.
      katex.render(tex, this, { displayMode: display, output: 'mathml', trust: false, strict: 'ignore', maxSize: 20 });
    } catch {
      // Not a formula that can be shown: stays as its TeX.
      this.textContent = tex;
    }
  }
}

customElements.define('math-formula', MathFormula);

declare global {
  interface HTMLElementTagNameMap {
    'math-formula': MathFormula;
  }
}
