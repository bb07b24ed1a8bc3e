import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { startByCommand } from '../../src/subject/command-subject.ts';
import { DELAY_LIMITS, expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';
import { findPython, PYTHON_EXECUTOR } from './find-python.ts';

// Fails without Python, rather than skipping.
test('the Python example executor passes every MUST of the compat profile', async () => {
  const start = startByCommand(`"${await findPython()}" executor.py`, fileURLToPath(PYTHON_EXECUTOR));
  const subject = executorSubject({ name: 'Python example' }, start);
  const report = await runTarget(EXECUTOR_TARGET, subject, { runLimit: RUN_LIMIT_MS, limits: DELAY_LIMITS });
  expectNone(listFailures(report).filter(({ status }) => status !== 'warn'));
  expect(report.summary.exitCode).toBe(0);
});
