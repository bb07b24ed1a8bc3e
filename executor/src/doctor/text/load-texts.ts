import type { DoctorTexts } from './doctor-texts.ts';

/** The languages a doctor speaks. */
export type DoctorLanguage = 'en' | 'zh';

/** Loads what a doctor says in a language. */
export async function loadTexts(language: DoctorLanguage): Promise<DoctorTexts> {
  return language === 'zh' ? (await import('./texts-zh.ts')).TEXTS_ZH : (await import('./texts-en.ts')).TEXTS_EN;
}
