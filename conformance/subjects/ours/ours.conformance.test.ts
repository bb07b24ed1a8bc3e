import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXECUTOR_TARGET, executorSubject } from '../../src/checks/executor/executor-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { startByCommand } from '../../src/subject/command-subject.ts';
import { tellResult } from '../judge-variant.ts';

const OURS = [
  { name: 'the headless core', file: './headless-core.ts' },
  { name: 'the program', file: './program.ts' },
  { name: 'the element in Chromium', file: './element.ts' },
];

describe('our executors keep the strict profile, every MUST and every SHOULD', () => {
  test.each(OURS)('$name', async ({ name, file }) => {
    const command = `"${process.execPath}" --conditions=chat-executor-source "${fileURLToPath(new URL(file, import.meta.url))}"`;
    const subject = executorSubject({ name }, startByCommand(command));
    const { results } = await runTarget(EXECUTOR_TARGET, subject, { profile: 'strict' });
    expect(results.filter(({ status }) => status !== 'pass' && status !== 'info').map(tellResult)).toEqual([]);
    expect(results.length).toBe(EXECUTOR_TARGET.checks.length);
  });
});
