import type { Language } from '@chat-executor/protocol';

/** What stands between two sentences. Chinese punctuation contains its own space. */
export function sentenceGap(language: Language): string {
  return language === 'zh' ? '' : ' ';
}
