import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/** An error as it travels: one shape everywhere (rule ERR-1). */
export const WireErrorSchema = v.object({
  /** A sentence and its cure, for a person: it is all that a stock page shows. */
  message: v.pipe(v.string(), v.nonEmpty()),
  code: v.picklist(ERROR_CODES),
  /** What to do about it, alone. */
  cure: v.pipe(v.string(), v.nonEmpty()),
  /** Seconds to wait before trying again, where the provider said so. */
  retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type WireError = v.InferOutput<typeof WireErrorSchema>;

/** Executor → backend, on a channel: the answer failed after the callback's success (rule ERR-4). */
export const ErrorItemSchema = v.object({ error: WireErrorSchema });
export type ErrorItem = v.InferOutput<typeof ErrorItemSchema>;
