import type { Usage } from '@chat-executor/protocol';
import { asRecord } from '../http/json-record.ts';

const COUNTS = ['prompt_tokens', 'completion_tokens', 'total_tokens'] as const;

/** Normalizes usage: keeps numeric token counts and other fields. Undefined without counts. */
export function normalizeUsage(usage: unknown): Usage | undefined {
  const record = asRecord(usage);
  if (!record) return undefined;
  const normalized: Record<string, unknown> = { ...record };
  for (const count of COUNTS) if (!Number.isFinite(normalized[count])) delete normalized[count];
  return normalized;
}
