import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import type { RunReport } from '../result.ts';
import { type RunOptions, runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';

/** How an executor is judged. */
export type ExecutorRun = RunOptions & {
  /** The shell command that starts it; it gets the `CONFORMANCE_` variables. */
  readonly start: string;
  /** What to call it in reports; the command when left out. */
  readonly name?: string;
};

/**
 * Judges an executor that a shell command starts: the suite is its backend and its provider. Takes up to three minutes.
 *
 * @throws SubjectUnavailable when it could not be started or does not connect
 * @throws UsageError when the options name what is not there
 */
export function judgeExecutor({ start, name = start, ...options }: ExecutorRun): Promise<RunReport> {
  return runTarget(EXECUTOR_TARGET, executorSubject({ name, at: start }, startByCommand(start)), options);
}
