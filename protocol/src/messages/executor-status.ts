import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/** What a request waits for (rule STA-2). */
const WaitStateSchema = v.picklist(['queued', 'permission', 'unlock', 'provider', 'retry', 'fallback']);
export type WaitState = v.InferOutput<typeof WaitStateSchema>;

/** Executor → backend, event `executor:status`: what a request waits for before its answer starts (rule STA-1). */
export const ExecutorStatusSchema = v.object({
  channel: v.string(),
  state: WaitStateSchema,
  /** Time until the next attempt, in seconds; with `retry`. */
  seconds: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Why the last attempt failed; with `retry` and `fallback`. */
  code: v.optional(v.picklist(ERROR_CODES)),
});
export type ExecutorStatus = v.InferOutput<typeof ExecutorStatusSchema>;
