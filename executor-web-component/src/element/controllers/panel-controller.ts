import type { Language } from '@chat-executor/protocol';
import { type LitElement, noChange, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import type { Panel } from '../panel/panel.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import type { PanelStrings } from '../strings/panel-en.ts';

/** Loads the panel in the current language when it is first opened, and renders it. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  #panel: Panel | undefined;
  #strings: PanelStrings | undefined;
  #language: Language | undefined;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the last {@link load} failed; the next one retries. */
  get failed(): boolean {
    return this.#failed;
  }

  hostDisconnected(): void {
    this.#failed = false;
  }

  /** Loads the panel and its text, unless they are loaded or loading. */
  async load(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.#failed = false;
    try {
      const [{ Panel }, { panelStyles }, strings] = await Promise.all([
        import('../panel/panel.ts'),
        import('../panel/panel-styles.ts'),
        loadStrings(language),
      ]);
      if (language !== this.#language) return;
      if (this.#panel === undefined) {
        addStyles(this.#host, panelStyles);
        this.#panel = new Panel(this.#host);
      }
      this.#strings = strings;
    } catch {
      if (language === this.#language) this.#language = undefined;
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  /**
   * Renders the panel once it is loaded, and leaves it as it is while the page is hidden. On a server, which has no document, it never calls
   * `getContext`.
   */
  render(getContext: () => PanelContext): TemplateResult | typeof nothing | typeof noChange {
    if (!this.#panel || !this.#strings) return nothing;
    return document.hidden ? noChange : this.#panel.render(getContext(), this.#strings);
  }
}

async function loadStrings(language: Language): Promise<PanelStrings> {
  if (language === 'zh') return (await import('../strings/panel-zh.ts')).PANEL_ZH;
  return (await import('../strings/panel-en.ts')).PANEL_EN;
}
