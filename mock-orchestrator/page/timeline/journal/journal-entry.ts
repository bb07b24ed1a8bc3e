import * as v from 'valibot';

/** A frame in the orchestrator's journal. */
export const JournalEntrySchema = v.object({
  seq: v.number(),
  /** Milliseconds since the epoch, by the orchestrator's clock. */
  at: v.number(),
  request: v.string(),
  from: v.string(),
  to: v.string(),
  kind: v.string(),
  bytes: v.number(),
  /** As it was on the wire, with secrets masked. A long frame is cut. */
  frame: v.string(),
});

/** A frame in the orchestrator's journal. */
export type JournalEntry = Readonly<v.InferOutput<typeof JournalEntrySchema>>;
