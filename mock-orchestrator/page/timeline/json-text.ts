import { css, html, type TemplateResult } from 'lit';

/** The colours of {@link highlightJson}. */
export const jsonStyle = css`
  .key { color: var(--lane-page); }
  .string { color: var(--lane-executor); }
  .number, .word { color: var(--lane-provider); }
`;

/** Text above this is shown without colours: a node for each word of it would be slow. */
const MOST_COLOURED = 60_000;

/** JSON as text, indented; a text that is not JSON as it stands. */
export function formatJson(content: unknown): string {
  return typeof content === 'string' ? content : (JSON.stringify(content, undefined, 2) ?? '');
}

/** Indented JSON with its keys, strings and numbers in colour. */
export function highlightJson(text: string): TemplateResult[] | string {
  if (text.length > MOST_COLOURED) return text;
  const pieces = text.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)/);
  return pieces.map((piece, index) => (index % 2 === 0 ? html`${piece}` : html`<span class=${classOf(piece)}>${piece}</span>`));
}

function classOf(piece: string): string {
  if (piece.startsWith('"')) return piece.endsWith(':') ? 'key' : 'string';
  return /^[tfn]/.test(piece) ? 'word' : 'number';
}
