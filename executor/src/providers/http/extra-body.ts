import { asRecord, type JsonRecord } from './json-record.ts';

/** Fields that the user's extra fields cannot replace, in any API: the model, the messages and `stream`. */
const FIXED = ['model', 'messages', 'stream', 'contents', 'input'];

/** The names of extra fields that cannot be set: the model, the messages and `stream`. */
export function listFixedFields(extra: JsonRecord): string[] {
  return Object.keys(extra).filter((name) => FIXED.includes(name));
}

/**
 * Adds the user's extra fields to a request body, as a JSON Merge Patch (RFC 7396): objects are merged, other values replaced, and
 * null removes a field. Only the list `include` of the Responses API is added to. Notes the names of the fields, never their values.
 */
export function addExtraFields(body: object, extra: JsonRecord | undefined, note: (remark: string) => void): object {
  if (!extra) return body;
  const fixed = listFixedFields(extra);
  const entries = Object.entries(extra).filter(([name]) => !fixed.includes(name));
  const list = (names: readonly string[]): string => names.join(', ').slice(0, 200);
  if (fixed.length > 0) note(`ignored ${list(fixed)} in the extra fields of the provider settings`);
  if (entries.length === 0) return body;
  note(`extra fields from the provider settings: ${list(entries.map(([name]) => name))}`);
  const merged = merge(body, Object.fromEntries(entries));
  const [own, added] = [asRecord(body)?.['include'], merged['include']];
  // It names parts of an answer, and the parts that the converter reads must stay.
  return Array.isArray(own) && Array.isArray(added) ? { ...merged, include: [...new Set([...own, ...added])] } : merged;
}

function merge(target: unknown, patch: JsonRecord): JsonRecord {
  // A map, because a field may be named __proto__.
  const fields = new Map(Object.entries(asRecord(target) ?? {}));
  for (const [name, value] of Object.entries(patch)) {
    const inner = asRecord(value);
    if (value === null) fields.delete(name);
    else fields.set(name, inner ? merge(fields.get(name), inner) : value);
  }
  return Object.fromEntries(fields);
}
