import * as v from 'valibot';

/** Backend → front ends, `data` of type `chat:active`: an answer of this chat begins, or none is under way any more (rule ANS-6). */
export const ChatActiveSchema = v.looseObject({ active: v.boolean() });
export type ChatActive = v.InferOutput<typeof ChatActiveSchema>;
