import { writeFileSync } from 'node:fs';
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

/** A step that writes a report with these counts. */
function testsWith(attributes: string, code = 0, cases = '') {
  const run = async (report: string) => {
    writeFileSync(report, `<testsuites><testsuite name="one" ${attributes}>${cases}</testsuite></testsuites>`);
    return code;
  };
  return { name: 'tests', run };
}

const tests = testsWith('tests="4" failures="0" errors="0" skipped="1"');

function lastLine(): string {
  return printed.trimEnd().split('\n').at(-1) ?? '';
}

test('ends with a line of counts, and returns exit code 0 when nothing failed', async () => {
  expect(await runSteps([{ name: 'lint', run: async () => 0 }, tests])).toBe(0);
  expect(lastLine()).toBe('3 passed, 0 failed, 1 skipped');
});

test('names a failed step, counts it as one failure, and runs the steps after it', async () => {
  expect(await runSteps([{ name: 'lint', run: async () => 2 }, tests])).toBe(1);
  expect(printed).toContain('Failed: lint\n');
  expect(lastLine()).toBe('3 passed, 1 failed, 1 skipped');
});

test('stops after a failed gate', async () => {
  expect(await runSteps([{ name: 'install', gate: true, run: async () => 1 }, tests])).toBe(1);
  expect(lastLine()).toBe('0 passed, 1 failed, 0 skipped');
});

test('prints the message of a step that throws', async () => {
  const broken = { name: 'build', run: () => Promise.reject(new Error('No compiler here.')) };
  expect(await runSteps([broken, tests])).toBe(1);
  expect(printed).toContain('No compiler here.');
  expect(lastLine()).toBe('3 passed, 1 failed, 1 skipped');
});

test('prints the failures again before the last line', async () => {
  const cases = '<testcase classname="a.test.ts" name="adds" time="0"><failure message="3 is not 4"></failure></testcase>';
  await runSteps([testsWith('tests="1" failures="1" errors="0" skipped="0"', 1, cases)]);
  expect(printed).toContain('Failed: tests\n  a.test.ts > adds: 3 is not 4\n');
});

test('runs lanes side by side, prints the output of each as a whole, and adds up all steps', async () => {
  const [firstIsRunning, secondHasEnded] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = {
    name: 'first',
    run: async () => {
      firstIsRunning.resolve();
      await secondHasEnded.promise;
    },
  };
  const second = {
    name: 'second',
    run: async (_report: string, output: 'inherit' | number) => {
      await firstIsRunning.promise;
      writeFileSync(Number(output), 'printed by a program\n');
      secondHasEnded.resolve();
      return 2;
    },
  };
  expect(await runSteps([[[first], [second, tests]], { name: 'later', run: async () => 0 }])).toBe(1);
  const times = / \(\d+\.\d s\)/g;
  expect(printed.replaceAll(times, '')).toContain(
    '\n── first\n── first: ok\n\n── second\nprinted by a program\n── second: FAILED\n\n── tests\n── tests: ok\n\n── later\n',
  );
  expect(printed).toContain('Failed: second\n');
  expect(lastLine()).toBe('3 passed, 1 failed, 1 skipped');
});

test('fails a run without tests', () => {
  const counts = { passed: 0, failed: 0, skipped: 4, failures: [] };
  expect(addUp([{ code: 0, counts }])).toEqual({ passed: 0, failed: 1, skipped: 4 });
});

test('counts the failed tests of a failed step, or one failure if it has no report', () => {
  expect(addUp([{ code: 1, counts: { passed: 5, failed: 2, skipped: 0, failures: [] } }]).failed).toBe(2);
  expect(addUp([{ code: 1, counts: { passed: 0, failed: 0, skipped: 0, failures: [] } }]).failed).toBe(1);
});
