import * as v from 'valibot';

/** Backend → executor, `data` of type `request:chat:cancel`: cancels one request by its channel (rule CAN-3). */
export const RequestChatCancelSchema = v.object({ channel: v.string() });
export type RequestChatCancel = v.InferOutput<typeof RequestChatCancelSchema>;
