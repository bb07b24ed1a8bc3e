import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXECUTOR_TARGET, executorSubject, runTarget, startByCommand } from '@chat-executor/conformance';
import { expect, test } from 'vitest';
import { makePythonEnvironment } from '../scripts/python-environment.js';
import { root } from '../scripts/workspaces.js';

const folder = path.join(root, 'examples', 'python-executor');

test('the example of an executor in Python keeps every MUST of the compat profile', async () => {
  const requirements = readFileSync(path.join(folder, 'requirements.txt'), 'utf8').trim().split('\n');
  expect(requirements.every((line) => /^[\w-]+==[\w.]+$/.test(line))).toBe(true);
  const { program } = await makePythonEnvironment('python-executor', requirements);
  const subject = executorSubject({ name: 'Python example' }, startByCommand(`"${program('python')}" executor.py`, folder));
  const { results, summary } = await runTarget(EXECUTOR_TARGET, subject);
  expect(results.filter(({ status }) => status === 'fail' || status === 'not-testable' || status === 'harness-fault')).toEqual([]);
  expect(summary.exitCode).toBe(0);
});
