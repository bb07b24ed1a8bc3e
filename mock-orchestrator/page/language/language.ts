import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHINESE } from './chinese.ts';
import { ENGLISH, type PageTexts } from './english.ts';

/** The languages of the page. */
export type Language = 'en' | 'zh';

const STORAGE_KEY = 'chat-page:language';
const TEXTS: Record<Language, PageTexts> = { en: ENGLISH, zh: CHINESE };
const changes = new EventTarget();
let current: Language = 'en';

/** The current language. */
export function currentLanguage(): Language {
  return current;
}

/** Switches the page's language, stores it, and sets the document's `lang`. */
export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  localStorage.setItem(STORAGE_KEY, language);
  changes.dispatchEvent(new Event('change'));
}

/** Sets the stored language, or the browser's, or English. Call it once, before the first render. */
export function startLanguage(): void {
  const remembered = localStorage.getItem(STORAGE_KEY);
  current = remembered === 'en' || remembered === 'zh' ? remembered : preferredLanguage(navigator.languages);
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}

/** The first of the browser's languages that the page supports, or English. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** The texts of the current language. */
export function texts(): PageTexts {
  return TEXTS[current];
}

/** Rerenders its element when the language changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #update = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    changes.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    changes.removeEventListener('change', this.#update);
  }
}
