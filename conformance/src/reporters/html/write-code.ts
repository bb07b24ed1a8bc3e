import { escapeMarkup } from '../escape-markup.ts';

/** What a check says of itself has names in it, between backticks. */
export function writeCode(text: string): string {
  return escapeMarkup(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
