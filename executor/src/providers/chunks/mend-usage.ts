import type { Usage } from '@chat-executor/protocol';
import { asRecord } from '../http/json-record.ts';

const COUNTS = ['prompt_tokens', 'completion_tokens', 'total_tokens'] as const;

/** Token counts as OpenAI names them, those that are numbers; other fields stay. Undefined where there are none at all. */
export function mendUsage(usage: unknown): Usage | undefined {
  const record = asRecord(usage);
  if (!record) return undefined;
  const mended: Record<string, unknown> = { ...record };
  for (const count of COUNTS) if (!Number.isFinite(mended[count])) delete mended[count];
  return mended;
}
