import * as v from 'valibot';

/** Executor → backend, event `user-join`: names the user of this socket (rule SES-3). */
export const UserJoinSchema = v.object({ auth: v.object({ token: v.string() }) });
export type UserJoin = v.InferOutput<typeof UserJoinSchema>;

/** Backend → executor, ack of `user-join`; an empty ack means that the token was not accepted (rule SES-4). */
export const UserJoinAckSchema = v.object({ id: v.pipe(v.string(), v.nonEmpty()), name: v.optional(v.nullable(v.string())) });
export type UserJoinAck = v.InferOutput<typeof UserJoinAckSchema>;
