import { isRecord, MAX_MODEL_ID_LENGTH } from '@chat-executor/protocol';

/** A JSON object of unknown shape. */
export type JsonRecord = { readonly [key: string]: unknown };

/** The value as a JSON object, or undefined. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return isRecord(value) ? value : undefined;
}

/** The JSON objects of an array; empty if the value is not an array. */
export function asRecords(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.map(asRecord).filter((entry) => entry !== undefined) : [];
}

/** The value as non-empty text, or undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value as the id or the name of a model: non-empty text of at most 256 UTF-16 units. */
export function asId(value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && text.length <= MAX_MODEL_ID_LENGTH ? text : undefined;
}

/** The non-empty texts of an array, or of a single text. */
export function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => asText(each) ?? []);
}

/** The value as a finite number, or undefined. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The value as an array index, or undefined. */
export function asIndex(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
