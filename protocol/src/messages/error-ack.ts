import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/**
 * Executor → backend, ack: the request failed before its answer began (rule CBK-5). `error` is text, because released
 * backends show it as it stands; code and cure stand beside it.
 */
export const ErrorAckSchema = v.object({
  error: v.pipe(v.string(), v.nonEmpty()),
  code: v.picklist(ERROR_CODES),
  cure: v.pipe(v.string(), v.nonEmpty()),
  /** Seconds to wait before trying again, where the provider said so. */
  retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type ErrorAck = v.InferOutput<typeof ErrorAckSchema>;
