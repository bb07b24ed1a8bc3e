import * as v from 'valibot';
import { CHAT_CANCEL_TYPES } from '../events.ts';

/**
 * Backend → front ends, a whole envelope: cancels the request of a chat and a message (rule CAN-1). `data.data` is absent
 * or holds the answer so far; an executor ignores it.
 */
export const ChatTasksCancelSchema = v.object({
  chat_id: v.pipe(v.string(), v.nonEmpty()),
  message_id: v.pipe(v.string(), v.nonEmpty()),
  data: v.object({ type: v.picklist(CHAT_CANCEL_TYPES), data: v.optional(v.unknown()) }),
});
export type ChatTasksCancel = v.InferOutput<typeof ChatTasksCancelSchema>;
