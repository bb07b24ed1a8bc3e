import type { ReactiveControllerHost } from 'lit';
import { ChangeController } from '../layout/change-controller.ts';
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

/** Applies the stored language, otherwise the browser's, otherwise English. Call it once, before the first render. */
export function startLanguage(): void {
  const stored = localStorage.getItem(STORAGE_KEY);
  current = stored === 'en' || stored === 'zh' ? stored : preferredLanguage(navigator.languages);
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}

/** The first supported language in the list, otherwise English. */
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
export class LanguageController extends ChangeController {
  constructor(host: ReactiveControllerHost) {
    super(host, 'change', changes);
  }
}
