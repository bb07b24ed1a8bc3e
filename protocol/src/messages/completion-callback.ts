import * as v from 'valibot';
import { ERROR_CODES } from '../error-codes.ts';

/** Executor → backend, ack of a streaming request: the provider answered well, items follow (rule CBK-3). */
export const SuccessAckSchema = v.object({ status: v.literal(true) });
export type SuccessAck = v.InferOutput<typeof SuccessAckSchema>;

/**
 * Executor → backend, ack: the request failed before its answer began (rule CBK-5). `error` is text, because released
 * backends show it as it stands; code and cure stand beside it.
 */
export const ErrorAckSchema = v.object({
  error: v.pipe(v.string(), v.nonEmpty()),
  code: v.picklist(ERROR_CODES),
  cure: v.pipe(v.string(), v.nonEmpty()),
  retry_after: v.optional(v.number()),
});
export type ErrorAck = v.InferOutput<typeof ErrorAckSchema>;
