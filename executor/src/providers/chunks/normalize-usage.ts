import type { Usage } from '@chat-executor/protocol';
import { asRecord, asRecords, type JsonRecord } from '../http/json-record.ts';
import { pickUsage } from './known-fields.ts';

const COUNTS = ['prompt_tokens', 'completion_tokens', 'total_tokens'] as const;

/** Drops token counts that are not whole numbers of at least 0, and unknown texts. Undefined if it is not an object, or empty. */
function normalizeUsage(usage: unknown): Usage | undefined {
  const record = asRecord(usage);
  if (!record || Object.keys(record).length === 0) return undefined;
  const normalized = pickUsage(record);
  for (const count of COUNTS) {
    const tokens = normalized[count];
    if (!Number.isSafeInteger(tokens) || (tokens as number) < 0) delete normalized[count];
  }
  return normalized;
}

/** Adds later usage, of which a missing field and a zero replace nothing. */
export function addUsage(usage: Usage | undefined, later: Usage | undefined): Usage | undefined {
  if (!usage || !later) return later ?? usage;
  const known: JsonRecord = usage;
  return { ...usage, ...Object.fromEntries(Object.entries(later).filter(([name, value]) => Boolean(value) || !known[name])) };
}

/** Finds usage in a chunk or a whole answer. Groq sends it in `x_groq`, and Moonshot in the choice. */
export function findUsage(raw: JsonRecord): Usage | undefined {
  const places = [raw, asRecord(raw['x_groq']), ...asRecords(raw['choices'])];
  for (const place of places) {
    const usage = normalizeUsage(place?.['usage']);
    if (usage) return usage;
  }
  return undefined;
}
