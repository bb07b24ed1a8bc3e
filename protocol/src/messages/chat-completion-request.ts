import * as v from 'valibot';
import { ChatCompletionBodySchema } from './chat-completion-body.ts';

/** HTTP caller → backend, body of `POST /api/chat/completions` and `/v1/chat/completions` (rule ANS-1). */
export const ChatCompletionRequestSchema = v.looseObject({
  ...ChatCompletionBodySchema.entries,
  /** Socket id of the executor to call; if absent, the backend chooses one of the caller's executors (rule ANS-2). */
  session_id: v.optional(v.nullable(v.string())),
  model_item: v.optional(v.nullable(v.looseObject({ id: v.optional(v.string()), direct: v.optional(v.boolean()) }))),
  /** If both ids are set, the answer takes the events form (rule ANS-4). */
  chat_id: v.optional(v.nullable(v.string())),
  id: v.optional(v.nullable(v.string())),
});
export type ChatCompletionRequest = v.InferOutput<typeof ChatCompletionRequestSchema>;
