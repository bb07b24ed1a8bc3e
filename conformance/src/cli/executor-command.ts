import process from 'node:process';
import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import { UsageError } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';
import type { TargetCommand } from './command.ts';

/** Tests an executor started by a shell command. */
export const EXECUTOR_COMMAND: TargetCommand = {
  name: 'executor',
  summary: 'test an executor; the suite acts as its backend and provider',
  options: {
    start: { value: 'COMMAND', text: 'shell command that starts the executor; it gets the CONFORMANCE_ variables', isRequired: true },
    name: { value: 'NAME', text: 'name in reports (default: the command)' },
  },
  checks: EXECUTOR_TARGET.checks,
  run: (values, options) => {
    const command = values.one('start')?.trim();
    if (!command) throw new UsageError('--start is empty. Give the shell command that starts the executor.');
    const subject = executorSubject({ name: values.one('name') ?? command, at: command }, startByCommand(command, process.cwd()));
    return runTarget(EXECUTOR_TARGET, subject, options);
  },
};
