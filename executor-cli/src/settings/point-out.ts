import { findSimilar } from '@chat-executor/executor/doctor';

/** A word or a number, perhaps with a unit. Anything else may be a secret that was put in the wrong place. */
const HARMLESS = /^(?:[a-z]{1,10}|-?[\d.]{1,10}[a-z]{0,3})$/i;

/** A wrong value for the end of a sentence, such as `, not "abc"`; empty if it may be a secret. */
export function notValue(given: unknown): string {
  const text = String(given);
  return HARMLESS.test(text) ? `, not "${text}"` : '';
}

/** A wrong name for the middle of a sentence, such as ` "abc"`; empty if it may be a secret. */
export function namedValue(given: string): string {
  return HARMLESS.test(given) ? ` "${given}"` : '';
}

/** The question whether the most similar of the known names was meant, followed by a space; empty if none is similar. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = findSimilar(given, known);
  return name === undefined ? '' : `Did you mean ${name}? `;
}
