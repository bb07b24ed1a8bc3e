// Runs steps one after the other, measures their time, and ends with one line of counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readJunit } from './read-junit.js';
import { wasAskedToStop } from './run-program.js';

/** @typedef {import('./read-junit.js').TestCounts} TestCounts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [gate] whether later steps are skipped if it fails
 * @property {(report: string) => Promise<number | void>} run returns the exit code, 0 by default; `report` is a file for a JUnit report
 */

/**
 * Sums the results of the steps. A failed step without a failed test counts as one failure, and so does a run without tests.
 * @param {ReadonlyArray<{ code: number, counts: TestCounts }>} results
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function addUp(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { code, counts } of results) {
    sum.passed += counts.passed;
    sum.skipped += counts.skipped;
    sum.failed += Math.max(counts.failed, code === 0 ? 0 : 1);
  }
  if (sum.passed + sum.failed === 0) sum.failed = 1;
  return sum;
}

/**
 * @param {Step} step
 * @param {string} report
 * @returns {Promise<{ name: string, code: number, counts: TestCounts }>}
 */
async function runStep({ name, run }, report) {
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const code = await run(report).then(
    (exitCode) => exitCode ?? 0,
    (error) => {
      process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
      return 1;
    },
  );
  process.stdout.write(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
  return { name, code, counts: readJunit(existsSync(report) ? readFileSync(report, 'utf8') : '') };
}

/**
 * Runs all steps. Continues after a failed step, unless it is a gate, so that one run shows all failures. Then prints the failed steps and
 * tests, and last the line `N passed, N failed, N skipped`.
 * @param {Step[]} steps
 * @returns {Promise<number>} the exit code: 0 if nothing failed and at least one test passed
 */
export async function runSteps(steps) {
  const reports = mkdtempSync(path.join(tmpdir(), 'chat-executor-reports-'));
  const results = [];
  for (const step of steps) {
    const result = await runStep(step, path.join(reports, `${results.length}.xml`));
    results.push(result);
    if (wasAskedToStop() || (step.gate && result.code !== 0)) break;
  }
  rmSync(reports, { recursive: true, force: true });
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    // Repeats the failures, because continuous integration may keep only the end of a long output.
    const failures = failed.flatMap(({ counts }) => counts.failures.map((line) => `  ${line}\n`));
    process.stdout.write(`\nFailed: ${failed.map(({ name }) => name).join(', ')}\n${failures.join('')}`);
  }
  const sum = addUp(results);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
  return sum.failed === 0 ? 0 : 1;
}
