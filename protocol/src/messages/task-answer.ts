import * as v from 'valibot';

/** Backend → caller, HTTP response to a request in the events form; the answer arrives as events (rule ANS-4). */
export const TaskAnswerSchema = v.looseObject({
  status: v.literal(true),
  /** Ids for `POST /api/tasks/stop/{task id}`. */
  task_ids: v.array(v.pipe(v.string(), v.nonEmpty())),
});
export type TaskAnswer = v.InferOutput<typeof TaskAnswerSchema>;
