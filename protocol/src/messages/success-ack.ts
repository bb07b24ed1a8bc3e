import * as v from 'valibot';

/** Executor → backend, ack of a streaming request: the provider answered successfully, and items follow (rule CBK-3). */
export const SuccessAckSchema = v.object({ status: v.literal(true) });
export type SuccessAck = v.InferOutput<typeof SuccessAckSchema>;
