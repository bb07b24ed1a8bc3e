import * as v from 'valibot';
import { MAX_ANNOUNCED_MODELS, MAX_EXECUTOR_NAME_LENGTH, MAX_MODEL_ID_LENGTH } from '../model-limits.ts';

/** A model that an executor offers. `name` is the display name; it defaults to the id. */
export const OfferedModelSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_MODEL_ID_LENGTH)),
  name: v.optional(v.pipe(v.string(), v.maxLength(MAX_MODEL_ID_LENGTH))),
});
export type OfferedModel = v.InferOutput<typeof OfferedModelSchema>;

/** Executor → backend, event `executor:announce`, with an ack: the models and capabilities of this executor (rule ANN-1). */
export const ExecutorAnnounceSchema = v.object({
  protocol: v.string(),
  models: v.pipe(v.array(OfferedModelSchema), v.maxLength(MAX_ANNOUNCED_MODELS)),
  capabilities: v.object({
    /** Supports `request:chat:cancel`. */
    cancel: v.boolean(),
    /** Maximum number of concurrent requests; more wait in a queue. */
    concurrency: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** True while its user has paused it. */
    paused: v.optional(v.boolean()),
    /** Display name, such as "my laptop". */
    name: v.optional(v.pipe(v.string(), v.maxLength(MAX_EXECUTOR_NAME_LENGTH))),
  }),
});
export type ExecutorAnnounce = v.InferOutput<typeof ExecutorAnnounceSchema>;

/** Backend → executor, ack of `executor:announce`; an empty ack means the backend does not know the event (rule ANN-3). */
export const ExecutorAnnounceAckSchema = v.object({
  accepted: v.boolean(),
  reason: v.optional(v.string()),
  /** How long this backend waits for the callback of a call, in seconds. Without it, 120 (rule ANN-9). */
  callback_seconds: v.optional(v.pipe(v.number(), v.gtValue(0))),
  /** Whether this backend wants `executor:status` (rule STA-1). */
  wants_status: v.optional(v.boolean()),
});
export type ExecutorAnnounceAck = v.InferOutput<typeof ExecutorAnnounceAckSchema>;
