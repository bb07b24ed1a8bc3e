import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makePythonEnvironment } from '../../../scripts/python-environment.js';
import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { startByCommand } from '../../src/subject/command-subject.ts';
import { DELAY_LIMITS, expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';

const folder = new URL('../../../examples/python-executor/', import.meta.url);

// Fails without Python, rather than skipping.
test('the Python example executor passes every MUST of the compat profile', async () => {
  const requirements = readFileSync(new URL('requirements.txt', folder), 'utf8').trim().split('\n');
  const { program } = await makePythonEnvironment('python-executor', requirements);
  const subject = executorSubject({ name: 'Python example' }, startByCommand(`"${program('python')}" executor.py`, fileURLToPath(folder)));
  const report = await runTarget(EXECUTOR_TARGET, subject, { runLimit: RUN_LIMIT_MS, limits: DELAY_LIMITS });
  expectNone(listFailures(report).filter(({ status }) => status !== 'warn'));
  expect(report.summary.exitCode).toBe(0);
});
