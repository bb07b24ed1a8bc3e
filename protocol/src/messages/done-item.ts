import * as v from 'valibot';

/** Executor → backend, on a channel: the end of the answer. Sent exactly once and last, on every path (rule END-1). */
export const DoneItemSchema = v.object({ done: v.literal(true) });
export type DoneItem = v.InferOutput<typeof DoneItemSchema>;
