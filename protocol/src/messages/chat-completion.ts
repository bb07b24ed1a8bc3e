import * as v from 'valibot';
import { UsageSchema } from './chat-completion-chunk.ts';

/** Executor → backend, ack of a request that does not stream: the whole completion (rule CBK-4). */
export const ChatCompletionSchema = v.looseObject({
  id: v.string(),
  object: v.literal('chat.completion'),
  created: v.number(),
  model: v.string(),
  choices: v.array(
    v.looseObject({
      index: v.pipe(v.number(), v.integer(), v.minValue(0)),
      message: v.looseObject({ role: v.string(), content: v.optional(v.nullable(v.string())) }),
      finish_reason: v.optional(v.nullable(v.string())),
    }),
  ),
  usage: v.optional(v.nullable(UsageSchema)),
});
export type ChatCompletion = v.InferOutput<typeof ChatCompletionSchema>;
