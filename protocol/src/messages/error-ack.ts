import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/**
 * Executor → backend, ack: the request failed before its answer started (rule CBK-5). `error` is text, because released
 * backends show it unchanged.
 */
export const ErrorAckSchema = v.object({
  error: v.pipe(v.string(), v.nonEmpty()),
  code: v.picklist(ERROR_CODES),
  cure: v.pipe(v.string(), v.nonEmpty()),
  /** Seconds to wait before a retry, if the provider gave them. */
  retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type ErrorAck = v.InferOutput<typeof ErrorAckSchema>;
