import * as v from 'valibot';
import { UsageSchema } from './chat-completion-chunk.ts';

/**
 * Backend → front ends, `data` of type `chat:completion`: the end, an error or the usage of an answer in the events form;
 * in older dialects also its text (rule ANS-6).
 */
export const ChatCompletionUpdateSchema = v.looseObject({
  /** True in the last update. */
  done: v.optional(v.boolean()),
  /** The whole answer so far, as OpenAI's output items. Replaces the text shown. */
  output: v.optional(v.array(v.looseObject({}))),
  /** The whole text so far. Replaces the text shown. */
  content: v.optional(v.string()),
  /** Pieces to append, in the format of OpenAI's chunks. */
  choices: v.optional(v.array(v.looseObject({}))),
  /** Reason of a failure: an object with a `message`, or text. */
  error: v.optional(v.union([v.string(), v.looseObject({})])),
  usage: v.optional(v.nullable(UsageSchema)),
});
export type ChatCompletionUpdate = v.InferOutput<typeof ChatCompletionUpdateSchema>;
