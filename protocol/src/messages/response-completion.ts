import * as v from 'valibot';

/** Backend → front ends, `data` of type `response:completion`: a piece of an answer in the events form (rule ANS-6). */
export const ResponseCompletionSchema = v.looseObject({
  /** OpenAI's name of the event; text comes as `response.output_text.delta`. Others may be passed over. */
  type: v.pipe(v.string(), v.nonEmpty()),
  /** The text to add; present in `response.output_text.delta`. */
  delta: v.optional(v.string()),
});
export type ResponseCompletion = v.InferOutput<typeof ResponseCompletionSchema>;
