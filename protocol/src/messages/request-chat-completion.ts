import * as v from 'valibot';
import { ChatCompletionBodySchema } from './chat-completion-body.ts';

/** Backend → executor, `data` of type `request:chat:completion`, called with an ack (rule REQ-1). */
export const RequestChatCompletionSchema = v.object({
  /** The socket this call is for; other executors ignore it (rule REQ-2). */
  session_id: v.pipe(v.string(), v.nonEmpty()),
  /** Event name for the items of the answer (rule CHN-1). */
  channel: v.string(),
  form_data: ChatCompletionBodySchema,
  /** The caller's `model_item`, verbatim. Only routing hints, never an address or a key (rule REQ-4). */
  model: v.nullish(v.looseObject({ id: v.optional(v.unknown()) })),
  /** What a request is for that no person typed, such as `title_generation` (rule REQ-10). */
  task: v.optional(v.unknown()),
});
export type RequestChatCompletion = v.InferOutput<typeof RequestChatCompletionSchema>;
