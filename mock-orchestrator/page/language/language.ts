import { type Language, toLanguage } from '@chat-executor/protocol';
import type { ReactiveControllerHost } from 'lit';
import { ChangeController } from '../layout/change-controller.ts';
import { PAGE_EN, type PageTexts } from './page-en.ts';
import { PAGE_ZH } from './page-zh.ts';

const STORAGE_KEY = 'chat-page:language';
const TEXTS: Record<Language, PageTexts> = { en: PAGE_EN, zh: PAGE_ZH };
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
  return toLanguage(languages.find((tag) => /^en\b/i.test(tag) || toLanguage(tag) !== 'en'));
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
