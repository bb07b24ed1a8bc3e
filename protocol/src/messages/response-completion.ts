import * as v from 'valibot';

/** Backend → front ends, `data` of type `response:completion`: a piece of an answer in the events form (rule ANS-6). */
export const ResponseCompletionSchema = v.looseObject({
  /** OpenAI's event type; text has the type `response.output_text.delta`. Other types may be ignored. */
  type: v.pipe(v.string(), v.nonEmpty()),
  /** The text to append; present in `response.output_text.delta`. */
  delta: v.optional(v.string()),
});
export type ResponseCompletion = v.InferOutput<typeof ResponseCompletionSchema>;
