import { css, html, type TemplateResult } from 'lit';

/** The colors of {@link highlightJson}. */
export const jsonStyle = css`
  .key { color: var(--lane-page); }
  .string { color: var(--lane-executor); }
  .number, .word { color: var(--lane-provider); }
`;

/** Longer text is not highlighted, because many elements would be slow. In UTF-16 units. */
const MAX_HIGHLIGHTED_LENGTH = 60_000;

/** Maximum length of a line before its value is wrapped, in characters. */
const MAX_LINE_LENGTH = 58;

/** Formats a value as indented JSON, with short values on one line. Returns text unchanged. */
export function formatJson(content: unknown): string {
  return typeof content === 'string' ? content : write(content, '');
}

function write(value: unknown, indent: string): string {
  const line = writeLine(value);
  if (indent.length + line.length <= MAX_LINE_LENGTH || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => deeper + write(part, deeper))
    : Object.entries(value).map(([key, part]) => `${deeper}${JSON.stringify(key)}: ${write(part, deeper)}`);
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? line : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function writeLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(writeLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${writeLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Highlights keys, strings and numbers in JSON. */
export function highlightJson(text: string): TemplateResult[] | string {
  if (text.length > MAX_HIGHLIGHTED_LENGTH) return text;
  const pieces = text.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)/);
  return pieces.map((piece, index) => (index % 2 === 0 ? html`${piece}` : html`<span class=${classOf(piece)}>${piece}</span>`));
}

function classOf(piece: string): string {
  if (piece.startsWith('"')) return piece.endsWith(':') ? 'key' : 'string';
  return /^[tfn]/.test(piece) ? 'word' : 'number';
}
