import * as v from 'valibot';

/** Backend → caller, body of a failed HTTP answer and error event of a streamed one: OpenAI's shape with a cure (rule ANS-5). */
export const ErrorAnswerSchema = v.object({
  error: v.object({
    /** A sentence and its cure, for a person. */
    message: v.pipe(v.string(), v.nonEmpty()),
    /** OpenAI's kind of error, such as `invalid_request_error` or `server_error`. */
    type: v.string(),
    /** A code of rule ERR-2, or one of the backend's own. */
    code: v.pipe(v.string(), v.nonEmpty()),
    param: v.nullable(v.string()),
    cure: v.pipe(v.string(), v.nonEmpty()),
    /** Seconds to wait before trying again. */
    retry_after: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
});
export type ErrorAnswer = v.InferOutput<typeof ErrorAnswerSchema>;
