import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startUnresponsiveBackend } from '../../subjects/unresponsive/backend.ts';
import { DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../checks/backend/backend-target.ts';
import { EXECUTOR_TARGET, executorSubject } from '../checks/executor/executor-target.ts';
import { SubjectUnavailable } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import { startByCommand } from '../subject/command-subject.ts';

const subjects = fileURLToPath(new URL('../../subjects/', import.meta.url));

test.concurrent('a run against an unresponsive executor ends within 180 s, and every check that needs an answer fails', {
  timeout: 200_000,
}, async () => {
  const command = `"${process.execPath}" "${path.join(subjects, 'unresponsive', 'start.ts')}"`;
  const began = performance.now();
  const { results, summary } = await runTarget(EXECUTOR_TARGET, executorSubject({ name: 'unresponsive' }, startByCommand(command)), {
    profile: 'strict',
  });
  expect((performance.now() - began) / 1_000).toBeLessThan(180);
  expect(summary.exitCode).toBe(1);
  expect(results.filter(({ id, status }) => id.startsWith('FR-') && status === 'pass')).toEqual([]);
  expect(results.find(({ id }) => id === 'CB-1')?.evidence?.observed).toContain('none within');
});

test.concurrent('a run against an unresponsive backend ends within 180 s and reports missing answers', {
  timeout: 200_000,
}, async () => {
  const unresponsive = await startUnresponsiveBackend();
  const began = performance.now();
  try {
    const settings = {
      url: unresponsive.url,
      socketPath: DEFAULT_SOCKET_PATH,
      token: 'token',
      otherToken: 'other',
      modelItem: DEFAULT_MODEL_ITEM,
    };
    const { results, summary } = await runTarget(BACKEND_TARGET, backendSubject({ name: 'unresponsive' }, settings), { profile: 'strict' });
    expect((performance.now() - began) / 1_000).toBeLessThan(180);
    expect(summary.exitCode).toBe(1);
    expect(results.filter(({ id, status }) => /^(FR|CB|HC|EV)-/.test(id) && status === 'pass').map(({ id }) => id)).toEqual([]);
    expect(results.filter(({ status }) => status === 'harness-fault')).toEqual([]);
    expect(results.find(({ id }) => id === 'FR-21')?.evidence?.observed).toContain('no HTTP response');
  } finally {
    await unresponsive.stop();
  }
});

test.concurrent('a run whose subject never connects ends without a verdict', async () => {
  const subject = executorSubject({ name: 'away' }, startByCommand(`"${process.execPath}" -e "setInterval(() => {}, 1000)"`));
  await expect(runTarget(EXECUTOR_TARGET, subject, { startLimit: 1_000 })).rejects.toThrow(SubjectUnavailable);
});
