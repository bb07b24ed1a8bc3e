import * as v from 'valibot';
import { MAX_MODEL_ID_LENGTH } from '../model-limits.ts';

/**
 * The fields of a chat-completion body that an executor forwards: OpenAI's, and settings of other APIs that users set in chats. It
 * drops all others, because backends pass on fields that no provider knows (rule REQ-5).
 */
export const ChatCompletionBodySchema = v.object({
  model: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_MODEL_ID_LENGTH)),
  messages: v.array(v.looseObject({ role: v.string() })),
  stream: v.optional(v.nullable(v.boolean())),
  stream_options: v.optional(v.unknown()),
  temperature: v.optional(v.unknown()),
  top_p: v.optional(v.unknown()),
  max_tokens: v.optional(v.unknown()),
  max_completion_tokens: v.optional(v.unknown()),
  stop: v.optional(v.unknown()),
  seed: v.optional(v.unknown()),
  n: v.optional(v.unknown()),
  presence_penalty: v.optional(v.unknown()),
  frequency_penalty: v.optional(v.unknown()),
  logit_bias: v.optional(v.unknown()),
  logprobs: v.optional(v.unknown()),
  top_logprobs: v.optional(v.unknown()),
  response_format: v.optional(v.unknown()),
  tools: v.optional(v.unknown()),
  tool_choice: v.optional(v.unknown()),
  parallel_tool_calls: v.optional(v.unknown()),
  reasoning_effort: v.optional(v.unknown()),
  modalities: v.optional(v.unknown()),
  user: v.optional(v.unknown()),
  // Settings of local servers and other APIs that users set in chats.
  top_k: v.optional(v.unknown()),
  min_p: v.optional(v.unknown()),
  top_a: v.optional(v.unknown()),
  typical_p: v.optional(v.unknown()),
  tfs_z: v.optional(v.unknown()),
  repeat_penalty: v.optional(v.unknown()),
  repetition_penalty: v.optional(v.unknown()),
  repeat_last_n: v.optional(v.unknown()),
  mirostat: v.optional(v.unknown()),
  mirostat_eta: v.optional(v.unknown()),
  mirostat_tau: v.optional(v.unknown()),
  num_ctx: v.optional(v.unknown()),
  num_predict: v.optional(v.unknown()),
  num_keep: v.optional(v.unknown()),
  num_batch: v.optional(v.unknown()),
  num_thread: v.optional(v.unknown()),
  num_gpu: v.optional(v.unknown()),
  use_mmap: v.optional(v.unknown()),
  keep_alive: v.optional(v.unknown()),
  think: v.optional(v.unknown()),
  enable_thinking: v.optional(v.unknown()),
  chat_template_kwargs: v.optional(v.unknown()),
  reasoning: v.optional(v.unknown()),
  verbosity: v.optional(v.unknown()),
  prompt_cache_key: v.optional(v.unknown()),
});
export type ChatCompletionBody = v.InferOutput<typeof ChatCompletionBodySchema>;
