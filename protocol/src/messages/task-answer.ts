import * as v from 'valibot';

/** Backend → caller, HTTP answer of a request in the events form: it runs, its answer comes as events (rule ANS-4). */
export const TaskAnswerSchema = v.looseObject({
  status: v.literal(true),
  /** What `POST /api/tasks/stop/{task id}` takes. */
  task_ids: v.array(v.pipe(v.string(), v.nonEmpty())),
});
export type TaskAnswer = v.InferOutput<typeof TaskAnswerSchema>;
