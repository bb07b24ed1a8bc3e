import * as v from 'valibot';

/** One frame as the orchestrator wrote it down, before it looked at what it means. */
export const JournalEntrySchema = v.object({
  seq: v.number(),
  /** Milliseconds since the epoch, by the orchestrator's clock. */
  at: v.number(),
  request: v.string(),
  from: v.string(),
  to: v.string(),
  kind: v.string(),
  bytes: v.number(),
  /** As it was on the wire, secrets masked; cut off where it is long. */
  frame: v.string(),
});

/** One frame as the orchestrator wrote it down, before it looked at what it means. */
export type JournalEntry = Readonly<v.InferOutput<typeof JournalEntrySchema>>;
