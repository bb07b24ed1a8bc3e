import * as v from 'valibot';

/** Backend → caller, body of a failed HTTP response, or error event of a stream: OpenAI's shape plus a cure (rule ANS-5). */
export const ErrorAnswerSchema = v.object({
  error: v.object({
    /** The sentence and its cure, for people. */
    message: v.pipe(v.string(), v.nonEmpty()),
    /** OpenAI's error type, such as `invalid_request_error` or `server_error`. */
    type: v.string(),
    /** A code of rule ERR-2, or one of the backend's own. */
    code: v.pipe(v.string(), v.nonEmpty()),
    param: v.nullable(v.string()),
    cure: v.pipe(v.string(), v.nonEmpty()),
    /** Seconds to wait before a retry. */
    retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
});
export type ErrorAnswer = v.InferOutput<typeof ErrorAnswerSchema>;
