import * as v from 'valibot';

/** Backend → front ends, `data` of type `chat:active`: an answer of this chat started, or the last one ended (rule ANS-6). */
export const ChatActiveSchema = v.looseObject({ active: v.boolean() });
export type ChatActive = v.InferOutput<typeof ChatActiveSchema>;
