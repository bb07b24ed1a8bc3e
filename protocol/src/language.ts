/** The languages of the interfaces in this repository. */
export type Language = 'en' | 'zh';

/** Returns the language for a BCP 47 tag such as `zh-CN`. English is the default. */
export function toLanguage(tag: string | null | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh' : 'en';
}
