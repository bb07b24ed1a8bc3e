import type { Usage } from '@chat-executor/protocol';
import { asRecord } from '../http/json-record.ts';

const COUNTS = ['prompt_tokens', 'completion_tokens', 'total_tokens'] as const;

/** Normalizes usage: drops token counts that are not numbers. Undefined if it is not an object. */
export function normalizeUsage(usage: unknown): Usage | undefined {
  const record = asRecord(usage);
  if (!record) return undefined;
  const normalized: Record<string, unknown> = { ...record };
  for (const count of COUNTS) if (!Number.isFinite(normalized[count])) delete normalized[count];
  return normalized;
}
