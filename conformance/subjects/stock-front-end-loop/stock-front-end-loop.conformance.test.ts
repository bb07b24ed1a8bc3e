import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readBaseline } from '../../src/baseline.ts';
import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { startByCommand } from '../../src/subject/command-subject.ts';
import { tellResult } from '../judge-variant.ts';

const baseline = readBaseline(fileURLToPath(new URL('./baseline.json', import.meta.url)));

test('the loop of released front ends falls short in what its baseline says, and in nothing else', async () => {
  const command = `"${process.execPath}" "${fileURLToPath(new URL('./start.ts', import.meta.url))}"`;
  const subject = executorSubject({ name: baseline.subject }, startByCommand(command));
  const { results, summary } = await runTarget(EXECUTOR_TARGET, subject, { profile: 'compat', baseline });
  const unknown = results.filter((result) => ['fail', 'not-testable', 'harness-fault'].includes(result.status) && !result.baseline);
  expect(unknown.map(tellResult)).toEqual([]);
  expect(summary.stale).toEqual([]);
  expect(summary.exitCode).toBe(0);
});
