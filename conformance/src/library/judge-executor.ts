import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import type { RunReport } from '../result.ts';
import { type RunOptions, runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';

/** Options of {@link judgeExecutor}. */
export type ExecutorRun = RunOptions & {
  /** The shell command that starts it; it gets the `CONFORMANCE_` variables. */
  readonly start: string;
  /** Name in reports; defaults to the command. */
  readonly name?: string;
};

/**
 * Judges an executor started by a shell command; the suite acts as its backend and provider. Takes up to three minutes.
 *
 * @throws SubjectUnavailable if it does not start or connect
 * @throws UsageError if the options name an unknown check
 */
export function judgeExecutor({ start, name = start, ...options }: ExecutorRun): Promise<RunReport> {
  return runTarget(EXECUTOR_TARGET, executorSubject({ name, at: start }, startByCommand(start)), options);
}
