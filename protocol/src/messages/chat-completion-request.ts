import * as v from 'valibot';
import { MAX_MODEL_ID_LENGTH } from '../model-limits.ts';
import { ChatCompletionBodySchema } from './chat-completion-body.ts';

const IdSchema = v.pipe(v.string(), v.maxLength(MAX_MODEL_ID_LENGTH));

/** HTTP caller → backend, body of `POST /api/chat/completions` and `/v1/chat/completions` (rule ANS-1). */
export const ChatCompletionRequestSchema = v.looseObject({
  ...ChatCompletionBodySchema.entries,
  /** Socket id of the executor to call; if absent, the backend chooses one of the caller's executors (rule ANS-2). */
  session_id: v.optional(v.nullable(IdSchema)),
  model_item: v.optional(v.nullable(v.looseObject({ id: v.optional(IdSchema), direct: v.optional(v.boolean()) }))),
  /** If both ids are set, the answer takes the events form (rule ANS-4). */
  chat_id: v.optional(v.nullable(IdSchema)),
  id: v.optional(v.nullable(IdSchema)),
});
export type ChatCompletionRequest = v.InferOutput<typeof ChatCompletionRequestSchema>;
