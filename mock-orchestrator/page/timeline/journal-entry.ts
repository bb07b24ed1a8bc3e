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
  frame: v.unknown(),
});

/** One frame as the orchestrator wrote it down, before it looked at what it means. */
export type JournalEntry = Readonly<v.InferOutput<typeof JournalEntrySchema>>;

/** The frame as a value: text that is JSON is read, anything else stays as it is. */
export function readFrame(frame: unknown): unknown {
  if (typeof frame !== 'string') return frame;
  try {
    return JSON.parse(frame);
  } catch {
    return frame;
  }
}
