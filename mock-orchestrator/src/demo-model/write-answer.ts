import { DEMO_ANSWER_EN } from './demo-answer-en.ts';
import { DEMO_ANSWER_ZH } from './demo-answer-zh.ts';

/**
 * The answer of the demo model: it says that it is a demo, how long the question was, and which path question and answer
 * take. It is in Chinese if the question contains Chinese characters.
 */
export function writeAnswer(question: string): string {
  const { demo, ...paths } = /\p{Script=Han}/u.test(question) ? DEMO_ANSWER_ZH : DEMO_ANSWER_EN;
  return [demo(question), ...Object.values(paths)].join('\n\n');
}

/** Splits a text into pieces of about one word. The joined pieces equal the text. */
export function cutIntoPieces(text: string): readonly string[] {
  return text.match(/\p{Script=Han}{1,2}[，。；、]?|\s*[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}
