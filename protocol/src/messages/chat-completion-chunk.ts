import * as v from 'valibot';

/** A piece of a tool call; pieces with the same index belong together (rule ITM-5). */
export const ToolCallPieceSchema = v.looseObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  id: v.optional(v.nullable(v.string())),
  type: v.optional(v.nullable(v.string())),
  function: v.optional(v.looseObject({ name: v.optional(v.nullable(v.string())), arguments: v.optional(v.nullable(v.string())) })),
});
export type ToolCallPiece = v.InferOutput<typeof ToolCallPieceSchema>;

/** What a chunk adds to the answer. */
export const DeltaSchema = v.looseObject({
  role: v.optional(v.nullable(v.string())),
  content: v.optional(v.nullable(v.string())),
  reasoning_content: v.optional(v.nullable(v.string())),
  refusal: v.optional(v.nullable(v.string())),
  tool_calls: v.optional(v.nullable(v.array(ToolCallPieceSchema))),
});
export type Delta = v.InferOutput<typeof DeltaSchema>;

/** One choice of a chunk. */
export const ChunkChoiceSchema = v.looseObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  delta: DeltaSchema,
  finish_reason: v.optional(v.nullable(v.string())),
});
export type ChunkChoice = v.InferOutput<typeof ChunkChoiceSchema>;

/** Token counts, as OpenAI names them. */
export const UsageSchema = v.looseObject({
  prompt_tokens: v.optional(v.number()),
  completion_tokens: v.optional(v.number()),
  total_tokens: v.optional(v.number()),
});
export type Usage = v.InferOutput<typeof UsageSchema>;

/** Executor → backend, on a channel: one OpenAI chunk, at most one per item (rule ITM-2). */
export const ChatCompletionChunkSchema = v.looseObject({
  id: v.string(),
  object: v.literal('chat.completion.chunk'),
  created: v.number(),
  model: v.string(),
  choices: v.array(ChunkChoiceSchema),
  usage: v.optional(v.nullable(UsageSchema)),
});
export type ChatCompletionChunk = v.InferOutput<typeof ChatCompletionChunkSchema>;
