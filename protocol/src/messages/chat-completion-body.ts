import * as v from 'valibot';

/**
 * The fields of OpenAI's chat-completion body that an executor forwards. It drops all others, because backends pass on
 * fields that no provider knows (rule REQ-5).
 */
export const ChatCompletionBodySchema = v.object({
  model: v.pipe(v.string(), v.nonEmpty()),
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
});
export type ChatCompletionBody = v.InferOutput<typeof ChatCompletionBodySchema>;
