import * as v from 'valibot';

/** Backend → front ends, `data` of type `request:executor:announce`: asks executors to announce again (rule ANN-8). */
export const RequestExecutorAnnounceSchema = v.object({});
export type RequestExecutorAnnounce = v.InferOutput<typeof RequestExecutorAnnounceSchema>;
