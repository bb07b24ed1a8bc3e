import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXECUTOR_CHECKS } from '../../src/checks/executor/registry.ts';
import { judgeExecutor } from '../../src/library/judge-executor.ts';
import type { CheckResult } from '../../src/result.ts';
import { formatResult, RUN_LIMIT_MS } from '../judge-variant.ts';

const OURS = [
  { name: 'the headless core', file: './headless-core.ts' },
  { name: 'the program', file: './program.ts' },
  { name: 'the element in Chromium', file: './element.ts' },
];

function isOdd({ status }: CheckResult): boolean {
  return status !== 'pass' && status !== 'info';
}

describe('our executors pass the strict profile, every MUST and every SHOULD', () => {
  test.each(OURS)('$name', async ({ name, file }) => {
    const start = `"${process.execPath}" --conditions=chat-executor-source "${fileURLToPath(new URL(file, import.meta.url))}"`;
    const { results } = await judgeExecutor({ start, name, profile: 'strict', runLimit: RUN_LIMIT_MS });
    expect(results.filter(isOdd).map(formatResult)).toEqual([]);
    expect(results.length).toBe(EXECUTOR_CHECKS.length);
  });
});
