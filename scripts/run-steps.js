// Runs the steps of a check one after the other, times them, and ends with one line of counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { projectEnvironment, runProgram, wasAskedToStop } from './run-program.js';
import { root } from './workspaces.js';

/** @typedef {import('./count-tests.js').TestCounts} TestCounts */

/**
 * A step passes when its exit code is 0; it may also say what it counted.
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [gate] whether nothing after it can work once it failed
 * @property {() => Promise<number | { code: number, counts: TestCounts }>} run
 */

/**
 * A step that runs one program.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @returns {Step}
 */
export function programStep(name, program, args) {
  return { name, run: () => runProgram(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }) };
}

/**
 * A step of our own that ends well unless it throws.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Step}
 */
export function workStep(name, work) {
  return {
    name,
    run: async () => {
      await work();
      return 0;
    },
  };
}

/** Projects that the build does not compile: tests, scripts and configuration, and the pages that a bundler compiles. */
const CHECKED_PROJECTS = {
  'types of tests and scripts': '.',
  'types of the chat page': 'mock-orchestrator/page',
  'types of the React example': 'examples/react',
};

/** @returns {Step[]} that type-check what the build does not */
export function typeSteps() {
  return Object.entries(CHECKED_PROJECTS).map(([name, project]) => programStep(name, 'tsc', ['-p', project]));
}

/**
 * A step that runs vitest and counts its tests.
 * @param {string} name
 * @param {string[]} args further arguments of vitest, such as `--project unit`
 * @param {Record<string, string>} [environment] added to this process's
 * @returns {Step}
 */
export function vitestStep(name, args, environment = {}) {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-test-'));
      const file = path.join(folder, 'counts.json');
      try {
        const reporters = ['--reporter=default', `--reporter=${path.join(root, 'scripts', 'count-tests.js')}`];
        const code = await runProgram('vitest', ['run', ...reporters, ...args], {
          env: projectEnvironment({ ...environment, TEST_COUNTS_FILE: file }),
          stdio: ['ignore', 'inherit', 'inherit'],
        });
        return { code, counts: readCounts(file) };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * @param {string} file
 * @returns {TestCounts} nothing at all, when vitest did not come as far as writing it
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * Adds up what the steps gave. A step that failed without a failed test counts as one, and so does a run in which no
 * test ran at all.
 * @param {ReadonlyArray<{ name: string, code: number, counts?: TestCounts }>} results
 * @returns {TestCounts}
 */
export function addUp(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, counts } of results) {
    sum.passed += counts?.passed ?? 0;
    sum.skipped += counts?.skipped ?? 0;
    sum.failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
  }
  if (sum.passed + sum.failed === 0) sum.failed = 1;
  return sum;
}

/**
 * Runs every step, also after one that failed (unless it is a gate), so that one run tells everything; then prints the steps and the tests that
 * failed and, as the last line, `N passed, N failed, N skipped`.
 * @param {Step[]} steps
 * @returns {Promise<number>} the exit code: 0 when nothing failed and at least one test passed
 */
export async function runSteps(steps) {
  const results = [];
  for (const { name, gate, run } of steps) {
    process.stdout.write(`\n── ${name}\n`);
    const began = Date.now();
    /** @type {{ code: number, counts?: TestCounts }} */
    let result;
    try {
      const given = await run();
      result = typeof given === 'number' ? { code: given } : given;
    } catch (error) {
      process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
      result = { code: 1 };
    }
    process.stdout.write(`── ${name}: ${result.code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
    results.push({ name, ...result });
    if (wasAskedToStop() || (gate && result.code !== 0)) break;
  }
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    const failures = failed.flatMap(({ counts }) => counts?.failures ?? []);
    process.stdout.write(`\nFailed: ${failed.map(({ name }) => name).join(', ')}\n${failures.map((line) => `  ${line}\n`).join('')}`);
  }
  const sum = addUp(results);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
  return sum.failed === 0 ? 0 : 1;
}
