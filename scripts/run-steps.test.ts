import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addUp, runSteps } from './run-steps.js';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const tests = { name: 'tests', run: async () => ({ code: 0, counts: { passed: 3, failed: 0, skipped: 1 } }) };

function lastLine(): string {
  return printed.trimEnd().split('\n').at(-1) ?? '';
}

test('the last line holds the counts alone, and nothing failed gives exit code 0', async () => {
  expect(await runSteps([{ name: 'lint', run: async () => 0 }, tests])).toBe(0);
  expect(lastLine()).toBe('3 passed, 0 failed, 1 skipped');
});

test('a step that fails is named, counts as one failed test, and the steps after it still run', async () => {
  expect(await runSteps([{ name: 'lint', run: async () => 2 }, tests])).toBe(1);
  expect(printed).toContain('Failed: lint\n');
  expect(lastLine()).toBe('3 passed, 1 failed, 1 skipped');
});

test('after a gate that failed nothing more is tried', async () => {
  expect(await runSteps([{ name: 'install', gate: true, run: async () => 1 }, tests])).toBe(1);
  expect(lastLine()).toBe('0 passed, 1 failed, 0 skipped');
});

test('a step that throws fails with its own words', async () => {
  const broken = { name: 'build', run: () => Promise.reject(new Error('No compiler here.')) };
  expect(await runSteps([broken, tests])).toBe(1);
  expect(printed).toContain('No compiler here.');
  expect(lastLine()).toBe('3 passed, 1 failed, 1 skipped');
});

test('what failed is named once more before the last line, where a long output is cut', async () => {
  const failing = {
    name: 'tests',
    run: async () => ({ code: 1, counts: { passed: 0, failed: 1, skipped: 0, failures: ['a.test.ts > adds: 3 is not 4'] } }),
  };
  await runSteps([failing]);
  expect(printed).toContain('Failed: tests\n  a.test.ts > adds: 3 is not 4\n');
});

test('a run in which no test ran has failed', () => {
  expect(addUp([{ name: 'tests', code: 0, counts: { passed: 0, failed: 0, skipped: 4 } }])).toEqual({ passed: 0, failed: 1, skipped: 4 });
});

test('a failing test run counts its failed tests, and one when it died before it counted', () => {
  expect(addUp([{ name: 'tests', code: 1, counts: { passed: 5, failed: 2, skipped: 0 } }]).failed).toBe(2);
  expect(addUp([{ name: 'tests', code: 1, counts: { passed: 0, failed: 0, skipped: 0 } }]).failed).toBe(1);
});
