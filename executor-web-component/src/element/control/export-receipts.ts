import { escapeInvisible, INVISIBLE } from '@chat-executor/protocol';
import type { StoredReceipt } from './receipts.ts';

const COLUMNS: readonly (readonly [name: string, read: (receipt: StoredReceipt) => unknown])[] = [
  ['started_at', ({ startedAt }) => new Date(startedAt).toISOString()],
  ['backend', ({ backend }) => backend],
  ['provider_id', ({ providerId }) => providerId],
  ['provider', ({ providerName }) => providerName],
  ['model', ({ model }) => model],
  ['outcome', ({ outcome }) => outcome],
  ['error_code', ({ error }) => error?.code],
  ['prompt_tokens', ({ promptTokens }) => promptTokens],
  ['completion_tokens', ({ completionTokens }) => completionTokens],
  ['tokens_are_estimate', ({ isEstimate }) => isEstimate === true],
  ['cost_usd', ({ costUsd }) => costUsd],
  ['first_token_ms', ({ firstTokenMs }) => round(firstTokenMs)],
  ['duration_ms', ({ durationMs }) => round(durationMs)],
  ['notes', ({ notes }) => notes.join('; ')],
  ['id', ({ id }) => id],
];

const TEXT_COLUMNS: typeof COLUMNS = [
  ['prompt', ({ words }) => words?.prompt],
  ['answer', ({ words }) => words?.answer],
];

/** Receipts as CSV (RFC 4180), with a byte order mark for spreadsheets. Has columns for prompt and answer if any receipt contains them. */
export function toCsv(receipts: readonly StoredReceipt[]): string {
  const columns = receipts.some(({ words }) => words) ? [...COLUMNS, ...TEXT_COLUMNS] : COLUMNS;
  const toRow = (receipt: StoredReceipt) =>
    columns.map((column) => toCell(column[1](receipt), TEXT_COLUMNS.includes(column) ? KEPT_IN_TEXTS : ''));
  const rows = [columns.map(([name]) => name), ...receipts.map(toRow)];
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** Receipts as JSON, as they are stored. */
export function toJson(receipts: readonly StoredReceipt[]): string {
  return `${JSON.stringify(receipts, null, 2)}\n`;
}

/** Invisible characters that texts need: line feeds, and the joiners of scripts and emoji. */
const KEPT_IN_TEXTS = '\n\u200c\u200d\ufe0f';

/** The start of a formula in any width or form, such as a full-width equals sign. */
const FORMULA = /^[=+\-\u2212@]/;

/**
 * A CSV cell. Text that a spreadsheet would run as a formula gets a leading apostrophe, because providers choose model names. Invisible
 * characters are escaped, because a spreadsheet may skip them before a formula, and a tab begins another cell where tabs separate them.
 */
function toCell(value: unknown, kept = ''): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(9).replace(/0+$/, '');
  const text = String(value)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', kept === '' ? '\t' : '    ');
  const visible = text.replaceAll(INVISIBLE, '').trimStart();
  const shown = escapeInvisible(text, kept);
  const safe = FORMULA.test(visible.slice(0, 4).normalize('NFKC')) ? `'${shown}` : shown;
  return /[",\r\n;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function round(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds);
}
