import * as v from 'valibot';
import { ChatCompletionBodySchema } from './chat-completion-body.ts';

/** Backend → executor, `data` of type `request:chat:completion`, called with an ack (rule REQ-1). */
export const RequestChatCompletionSchema = v.object({
  /** The socket this call is for; an executor ignores every other (rule REQ-2). */
  session_id: v.pipe(v.string(), v.nonEmpty()),
  /** Event name the answer's items are emitted on (rule CHN-1). */
  channel: v.string(),
  form_data: ChatCompletionBodySchema,
  /** The caller's `model_item`, verbatim. Routing hints only: never an address or a key (rule REQ-4). */
  model: v.nullish(v.looseObject({ id: v.optional(v.unknown()) })),
});
export type RequestChatCompletion = v.InferOutput<typeof RequestChatCompletionSchema>;
