import type { Language } from '@chat-executor/protocol';
import type { DoctorTexts } from './doctor-en.ts';

/** Loads the texts of the check-up in a language. */
export async function loadTexts(language: Language): Promise<DoctorTexts> {
  return language === 'zh' ? (await import('./doctor-zh.ts')).DOCTOR_ZH : (await import('./doctor-en.ts')).DOCTOR_EN;
}
