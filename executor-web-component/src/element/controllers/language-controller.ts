import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BAR_EN, type BarStrings } from '../strings/bar-en.ts';
import { type Language, nearestLang, toLanguage } from '../strings/language.ts';

/** Follows the language that holds where the host stands, and has the text of its folded form in it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #wanted: Language = 'en';
  #language: Language = 'en';
  #strings = BAR_EN;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language shown now; English until another one is loaded. */
  get language(): Language {
    return this.#language;
  }

  /** The text of the folded form. */
  get strings(): BarStrings {
    return this.#strings;
  }

  hostConnected(): void {
    // Pages switch their language on the root; nearer ancestors are looked at whenever the host renders.
    this.#observer = new MutationObserver(() => this.#follow());
    this.#observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const wanted = toLanguage(nearestLang(this.#host));
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted === 'en') this.#show(wanted, BAR_EN);
    else void this.#load(wanted);
  }

  async #load(wanted: Exclude<Language, 'en'>): Promise<void> {
    try {
      const { BAR_ZH } = await import('../strings/bar-zh.ts');
      if (this.#wanted === wanted) this.#show(wanted, BAR_ZH);
    } catch {
      // English stays; the next time the language is asked for, it is loaded again.
      if (this.#wanted === wanted) this.#wanted = this.#language;
    }
  }

  #show(language: Language, strings: BarStrings): void {
    this.#language = language;
    this.#strings = strings;
    this.#host.requestUpdate();
  }
}
