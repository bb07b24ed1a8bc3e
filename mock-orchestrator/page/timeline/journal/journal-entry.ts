import * as v from 'valibot';

/** One frame as the orchestrator recorded it, before parsing it. */
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

/** One frame as the orchestrator recorded it, before parsing it. */
export type JournalEntry = Readonly<v.InferOutput<typeof JournalEntrySchema>>;
