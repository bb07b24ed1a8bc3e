import { escapeMarkup } from '../escape-markup.ts';

/** Escapes text and turns backticks into `<code>`. */
export function formatInlineCode(text: string): string {
  return escapeMarkup(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
