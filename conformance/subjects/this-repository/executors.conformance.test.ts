import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXECUTOR_CHECKS } from '../../src/checks/registry.ts';
import { judgeExecutor } from '../../src/library/judge.ts';
import { DELAY_LIMITS, expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';

const EXECUTORS = [
  { name: 'the headless core', file: './headless-core.ts' },
  { name: 'the program', file: './program.ts' },
  { name: 'the element in Chromium', file: './element.ts' },
];

describe('our executors pass the strict profile, every MUST and every SHOULD', () => {
  test.each(EXECUTORS)('$name', async ({ name, file }) => {
    const start = `"${process.execPath}" --conditions=chat-executor-source "${fileURLToPath(new URL(file, import.meta.url))}"`;
    const report = await judgeExecutor({ start, name, profile: 'strict', runLimit: RUN_LIMIT_MS, limits: DELAY_LIMITS });
    expectNone(listFailures(report));
    expect(report.results.length).toBe(EXECUTOR_CHECKS.length);
  });
});
