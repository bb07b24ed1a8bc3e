import * as v from 'valibot';
import { texts } from '../language/language.ts';

/** What an executor waits for before its answer starts, as it reports it. */
export const ExecutorWaitSchema = v.object({
  state: v.picklist(['queued', 'permission', 'unlock', 'provider', 'retry', 'fallback']),
  /** Until the next attempt; with `retry`. */
  seconds: v.optional(v.number()),
  /** Why the last attempt failed. */
  code: v.optional(v.string()),
});
export type ExecutorWait = v.InferOutput<typeof ExecutorWaitSchema>;

/** What the executor waits for, in words. Does not contain the time. */
export function describeWait({ state, code }: ExecutorWait): string {
  if (state !== 'retry' && state !== 'fallback') return texts().wait[state];
  const { limited, overloaded, failed } = texts().wait;
  return texts().wait[state](code === 'rate-limited' ? limited : code === 'overloaded' ? overloaded : failed);
}
