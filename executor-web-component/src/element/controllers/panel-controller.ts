import type { Language } from '@chat-executor/protocol';
import { noChange, type ReactiveController } from 'lit';
import type { DrawerHost } from '../panel/drawer.ts';
import type { Panel, Question } from '../panel/panel.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import type { PanelStrings } from '../strings/panel-en.ts';

/** Loads the panel in the current language when it is first opened, and renders it. */
export class PanelController implements ReactiveController {
  readonly #host: DrawerHost;
  #panel: Panel | undefined;
  #strings: PanelStrings | undefined;
  #language: Language | undefined;
  #failed = false;
  /** Whether the panel has been closed since the page loaded, so that the user opens it now. */
  #wasClosed: boolean | undefined;

  constructor(host: DrawerHost) {
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

  /** Loads the open panel and its text, unless they are loaded or loading. */
  async load(language: Language): Promise<void> {
    const { open } = this.#host;
    this.#wasClosed ||= !open;
    if (!open || language === this.#language) return;
    this.#language = language;
    this.#failed = false;
    try {
      const [{ Panel }, strings] = await Promise.all([import('../panel/panel.ts'), loadStrings(language)]);
      if (language !== this.#language) return;
      this.#panel ??= new Panel(this.#host, this.#wasClosed);
      this.#strings = strings;
    } catch {
      if (language === this.#language) this.#language = undefined;
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  /**
   * Renders the question to the user and, once it is loaded, the panel, and leaves them as they are while the page is hidden. On a server, which has no document, it never calls
   * `getContext`.
   */
  render(getContext: () => PanelContext, question: Question): Question | typeof noChange {
    if (!this.#panel || !this.#strings) return question;
    return document.hidden ? noChange : this.#panel.render(getContext(), this.#strings, question);
  }
}

async function loadStrings(language: Language): Promise<PanelStrings> {
  if (language === 'zh') return (await import('../strings/panel-zh.ts')).PANEL_ZH;
  return (await import('../strings/panel-en.ts')).PANEL_EN;
}
