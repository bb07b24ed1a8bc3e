import * as v from 'valibot';

/** Backend → front end, event `events` or `chat-events`: the envelope of every message (rule ENV-1). */
export const EventEnvelopeSchema = v.object({
  /** Empty, null or absent if the request belongs to no chat (rule ENV-2). */
  chat_id: v.nullish(v.string()),
  message_id: v.nullish(v.string()),
  data: v.object({ type: v.string(), data: v.optional(v.unknown()) }),
});
export type EventEnvelope = v.InferOutput<typeof EventEnvelopeSchema>;
