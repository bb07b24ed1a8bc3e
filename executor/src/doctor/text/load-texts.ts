import type { DoctorTexts } from './doctor-texts.ts';

/** The languages of the check-up. */
export type DoctorLanguage = 'en' | 'zh';

/** Loads the texts of the check-up in a language. */
export async function loadTexts(language: DoctorLanguage): Promise<DoctorTexts> {
  return language === 'zh' ? (await import('./texts-zh.ts')).TEXTS_ZH : (await import('./texts-en.ts')).TEXTS_EN;
}
