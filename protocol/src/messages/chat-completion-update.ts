import * as v from 'valibot';
import { UsageSchema } from './chat-completion-chunk.ts';

/**
 * Backend → front ends, `data` of type `chat:completion`: the end, an error or the usage of an answer in the events form,
 * and in older dialects its pieces (rule ANS-6).
 */
export const ChatCompletionUpdateSchema = v.looseObject({
  /** True in the last one. */
  done: v.optional(v.boolean()),
  /** The whole answer so far, as OpenAI's output items; replaces what was shown. */
  output: v.optional(v.array(v.looseObject({}))),
  /** The whole text so far; replaces what was shown. */
  content: v.optional(v.string()),
  /** Pieces to add, in the form of OpenAI's chunks. */
  choices: v.optional(v.array(v.looseObject({}))),
  /** Why it failed: an object with a `message`, or text. */
  error: v.optional(v.union([v.string(), v.looseObject({})])),
  usage: v.optional(v.nullable(UsageSchema)),
});
export type ChatCompletionUpdate = v.InferOutput<typeof ChatCompletionUpdateSchema>;
