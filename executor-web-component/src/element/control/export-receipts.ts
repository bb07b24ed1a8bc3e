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
  const rows = [columns.map(([name]) => name), ...receipts.map((receipt) => columns.map(([, read]) => toCell(read(receipt))))];
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** Receipts as JSON, as they are stored. */
export function toJson(receipts: readonly StoredReceipt[]): string {
  return `${JSON.stringify(receipts, null, 2)}\n`;
}

/** A CSV cell. Text that a spreadsheet would run as a formula gets a leading apostrophe, because providers choose model names. */
function toCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(9).replace(/0+$/, '');
  const text = String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function round(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds);
}
