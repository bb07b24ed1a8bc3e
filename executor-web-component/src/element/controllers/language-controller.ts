import { type Language, toLanguage } from '@chat-executor/protocol';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang } from '../nearest-lang.ts';
import { BAR_EN, type BarStrings } from '../strings/bar-en.ts';

/** Tracks the language that applies to the host, and provides the text of the collapsed element in it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #requested: Language = 'en';
  #language: Language = 'en';
  #strings = BAR_EN;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The current language; English until another one is loaded. */
  get language(): Language {
    return this.#language;
  }

  /** The text of the collapsed element. */
  get strings(): BarStrings {
    return this.#strings;
  }

  hostConnected(): void {
    // Pages change their language on the root element; closer ancestors are checked on each render.
    this.#observer = new MutationObserver(() => this.#update());
    this.#observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdate(): void {
    this.#update();
  }

  #update(): void {
    const requested = toLanguage(nearestLang(this.#host));
    if (requested === this.#requested) return;
    this.#requested = requested;
    if (requested === 'en') this.#show(requested, BAR_EN);
    else void this.#load(requested);
  }

  async #load(requested: Exclude<Language, 'en'>): Promise<void> {
    try {
      const { BAR_ZH } = await import('../strings/bar-zh.ts');
      if (this.#requested === requested) this.#show(requested, BAR_ZH);
    } catch {
      // Keeps the current language; the next update loads the requested one again.
      if (this.#requested === requested) this.#requested = this.#language;
    }
  }

  #show(language: Language, strings: BarStrings): void {
    this.#language = language;
    this.#strings = strings;
    this.#host.requestUpdate();
  }
}
