import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/** An error on the wire; it has the same shape everywhere (rule ERR-1). */
export const WireErrorSchema = v.object({
  /** The sentence and its cure, for people: a stock page shows only this. */
  message: v.pipe(v.string(), v.nonEmpty()),
  code: v.picklist(ERROR_CODES),
  /** Only what to do about it. */
  cure: v.pipe(v.string(), v.nonEmpty()),
  /** Seconds to wait before a retry, if the provider gave them. */
  retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type WireError = v.InferOutput<typeof WireErrorSchema>;

/** Executor → backend, on a channel: the answer failed after a success ack (rule ERR-4). */
export const ErrorItemSchema = v.object({ error: WireErrorSchema });
export type ErrorItem = v.InferOutput<typeof ErrorItemSchema>;
