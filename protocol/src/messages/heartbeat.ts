import * as v from 'valibot';

/** Executor → backend, event `heartbeat`: keeps the session alive. Any object is valid; an executor sends an empty one (rule SES-5). */
export const HeartbeatSchema = v.looseObject({});
export type Heartbeat = v.InferOutput<typeof HeartbeatSchema>;
