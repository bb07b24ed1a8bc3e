import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import { SubjectUnavailable } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';

const subjects = fileURLToPath(new URL('../../subjects/', import.meta.url));

test('a run in which nothing is ever answered ends within 180 s, and every check that needs an answer fails', {
  timeout: 200_000,
}, async () => {
  const command = `"${process.execPath}" "${path.join(subjects, 'mute', 'start.ts')}"`;
  const began = performance.now();
  const { results, summary } = await runTarget(EXECUTOR_TARGET, executorSubject({ name: 'mute' }, startByCommand(command)), {
    profile: 'strict',
  });
  expect((performance.now() - began) / 1_000).toBeLessThan(180);
  expect(summary.exitCode).toBe(1);
  expect(results.filter(({ id, status }) => id.startsWith('FR-') && status === 'pass')).toEqual([]);
  expect(results.find(({ id }) => id === 'CB-1')?.evidence?.observed).toContain('none within');
});

test('a run whose subject never connects ends with no verdict', { timeout: 100_000 }, async () => {
  const subject = executorSubject({ name: 'away' }, startByCommand(`"${process.execPath}" -e "setInterval(() => {}, 1000)"`));
  await expect(runTarget(EXECUTOR_TARGET, subject)).rejects.toThrow(SubjectUnavailable);
});
